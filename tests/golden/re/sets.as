# Character sets: ranges, escapes, what is special where.
import re

text = ''.join(map(chr, range(32, 127))) + '\t\n\x0b\x1c\x85\xa0éß日\u2028'
for pattern in ('[a-f]', '[^a-z ]', '[]a]', '[^]a-zA-Z0-9]', '[a-]', '[-a]', '[a\\-z]', '[\\]\\[]', '[[]', '[\\^a]', '[a^]', '[.*+?$|(){}]',
                '[\\d]', '[^\\d\\w]', '[\\s]', '[^\\S]', '[\\S\\n]+', '[\\W]', '[^\\W]', '[\\W_]', '[\\w-]', '[a-c-e]', '[\\x41-\\x43]',
                '[\\101-\\103]', '[\\0-\\37]', '[\\b\\t\\n]', '[é-ü]', '[^\\x00-\\x7f]', '[\\u2000-\\u3000]', '[日本]', '[\\s\\S]{3}',
                '[\\D]', '[^\\D5-9]', '["\']', '[#]', '[,-/]', '[ -!]', '[\\\\]', '[&&]', '[~~]', '[||]'):
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        for flags in (0, re.A):
            print(pattern, ascii(''.join(re.findall(pattern, text, flags))))
print(re.findall(rb'[\x80-\xff]', b'a\x80\xffb'), re.findall(rb'[^\w\s]', b'a \xe9_!'), re.findall(rb'\W', b'a\xe9 '), re.findall(rb'[\D]', b'1\xff'))
