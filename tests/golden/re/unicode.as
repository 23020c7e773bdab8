# Positions count characters, whatever their width; lone surrogates are characters too.
import re

text = 'aé日😀' * 50 + 'x'
print([m.span() for m in re.finditer('😀a', text)][-1], re.search('x', text).span(), len(re.findall('.', text)))
print(re.search('😀x$', text).start(), re.compile('日').search(text, 100).span(), re.compile('.').match(text, 163)[0])
total = 0
for m in re.finditer('日', text):
    total += m.start() * m.end()
print(total)
s = 'a\ud800b\udfff'
print([ascii(c) for c in re.findall('.', s)], re.search('[\ud800-\udfff]b', s).span(), re.findall('\\W', s) == ['\ud800', '\udfff'])
print(re.search('\\udfff', s).span(), ascii(re.sub('\ud800', '\udc00', s)), re.compile('\ud800') == re.compile('\ud800'))
print(re.findall(r'\w+', 'Grüße, мир! 世界 ١٢٣ ² ½ Ⅷ _'), re.findall(r'\d+', '1²٣७'), re.split(r'\s', 'a\u3000b\xa0c\u200bd'))
print(re.findall(r'\b\w', 'één über naïve'), re.findall('[а-я]+', 'мир Труд'), re.findall('(?i)[а-я]+', 'мир Труд'))
print(re.match('.', '\U0010ffff').span(), re.findall('[^\U00010000-\U0010ffff]', 'a😀b'), re.match(r'\U0001F600', '😀').span())
print(re.findall('e\u0301', 'e\u0301 é'), [m.span() for m in re.finditer('(?=é)', 'éaé')])
