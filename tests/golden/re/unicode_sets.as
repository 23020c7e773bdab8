# Sets, categories and case over Unicode, ASCII and bytes
import re
characters = 'aZ5_ \t\n\x0b\x1c\x85\xa0éÉßſKΣσςıİ٣Ⅷ½中😀\u200b\u2028\u0301ǅ'
for pattern in (r'\w', r'\W', r'\d', r'\D', r'\s', r'\S', '.', r'[a-z]', r'[^a-z]', r'[\w-]', r'[^\W\d]', r'[\s\S]', r'[é-中]', r'[k]', r'[s-z]', r'[σ]', r'ß', r'ı', r'[i]', r'[^k]', r'\u00e9', r'[\u0300-\u036f]', r'[😀-😂]'):
    for flags in (0, re.A, re.I, re.I | re.A):
        found = ''.join(re.findall(pattern, characters, flags))
        print(pattern, int(flags), ascii(found))
for pattern in (rb'\w', rb'\W', rb'\d', rb'\s', rb'[a-z]', rb'[^a-z]', rb'.', rb'\xe9', rb'[\x80-\xff]'):
    for flags in (0, re.I):
        print(pattern, int(flags), b''.join(re.findall(pattern, bytes(range(0, 256, 7)) + b'aZ_ \xe9\xc9', flags)))
for pattern, text in (('É', 'é'), ('straße', 'STRASSE'), ('ǆ', 'ǅ'), ('σ', 'ς'), ('k', 'K'), ('å', 'Å'), ('ﬅ', 'ﬆ'), ('µ', 'μ'), ('İ', 'i'), ('ı', 'I'), ('ᲀ', 'в'), ('[à-ý]', 'À'), ('[^à-ý]', 'À')):
    print(ascii(pattern), ascii(text), bool(re.fullmatch(pattern, text, re.I)), bool(re.fullmatch(pattern, text, re.I | re.A)), bool(re.fullmatch(text, pattern, re.I)))
print(re.findall(r'\b\w+\b', 'naïve café – 中文 word_1 it’s'), re.findall(r'(?a)\b\w+\b', 'naïve café 中文'), re.split(r'\W+', 'un, deux… trois'))
print([m.span() for m in re.finditer('é', 'aé中é😀é')], re.search('😀', 'a😀b').span(), re.sub('(.)(.)', r'\2\1', 'é中😀a'), re.compile('中').search('日本中', 2).start(), re.fullmatch('.{3}', '中😀é') is not None)
