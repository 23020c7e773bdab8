# Ignoring case, also of letters with more than two forms.
import re

def every(pattern, text, flags=re.I):
    print(ascii(pattern), [ascii(c) for c in re.findall(pattern, text, flags)])

letters = 'iI\u0130\u0131kK\u212asS\u017fåÅ\u212bßẞµμσςΣ\ufb05\ufb06\u0390\u1fd3\u03b0\u1fe3éÉ'
for pattern in ('i', 'I', '\u0130', '\u0131', 'k', '\u212a', 's', '\u017f', 'å', 'ß', 'µ', 'σ', '\ufb05', '\u0390', '\u03b0', 'É',
                '[i]', '[^i]', '[h-j]', '[K]', '[\u0131x]', '[\ufb06]', '[à-ÿ]', '[^k-s]', r'[\W\d]', '[a-z]', '[A-Z]', '(?-i:k)K'):
    every(pattern, letters)
    every(pattern, letters, re.I | re.A)
print(re.findall(rb'[a-k]', b'aKz\xe9\xc9', re.I), re.findall(rb'\xe9', b'\xe9\xc9', re.I))
print(re.findall(r'(a)\1', 'aA Aa aa', re.I), re.findall(r'(?i:(a))\1', 'aA Aa aa'), re.findall('straße', 'STRASSE Straße STRAẞE', re.I))
print(re.sub('(?i)hello', lambda m: m.group().swapcase(), 'Hello HELLO hELLo'))
