# strings both ways: every escape, every plane, surrogates, control characters
import json

for c in [chr(i) for i in range(0, 0x21)] + list('"\\/\x7f\x80ÿĀ߿ࠀ\ud7ff\ud800\udbff\udc00\udfff\ue000\uffff\U00010000\U0001f600\U0010ffff'):
    text, raw = json.dumps(c), json.dumps(c, ensure_ascii=False)
    print(ascii(c), text, ascii(raw), json.loads(text) == c, json.loads(raw) == c)
pair = '\ud83d\ude00'
print(json.dumps(pair), len(json.loads(json.dumps(pair))), len(json.loads('"\ud83d\ude00"')), json.loads('"\\ud83d\\ude00"') == '😀')
for text in ('"\\uD83D\\uDE00"', '"\\ud83d \\ude00"', '"\\ude00\\ud83d"', '"\\u00E9\\u00e9"', '"\\u 123"', '"\\u+123"', '"\\u1_23"', '"\\u0x12"', '"\\U0041"', '"\\x41"', "'a'"):
    try:
        print(text, ascii(json.loads(text)))
    except ValueError as e:
        print(text, e)
for code in range(0, 0x21):
    c = chr(code)
    try:
        told = json.loads(f'"a{c}b"')
    except ValueError as e:
        told = str(e)
    print(code, repr(told), repr(json.JSONDecoder(strict=False).decode(f'"a{c}b"')))
from json.encoder import encode_basestring, encode_basestring_ascii
from json.decoder import scanstring
for value in ('', 'a"b', 'é', 5, None, b'x'):
    for f in (encode_basestring, encode_basestring_ascii):
        try:
            print(f(value))
        except TypeError as e:
            print(e)
for args in (('abc"', 0), ('abc"def"', 5), ('abc', 0), ('abc"', 4), ('abc"', 5), ('abc"', -1), ('a\nb"', 0), ('a\nb"', 0, False), ('é\\u00e9"x', 0), (b'a"', 0), ('a"', 0.0)):
    try:
        print(scanstring(*args))
    except Exception as e:
        print(type(e).__name__, e)
long = 'x"é\n😀' * 3000
print(len(json.dumps(long)), len(json.dumps(long, ensure_ascii=False)), json.loads(json.dumps(long)) == long == json.loads(json.dumps(long, ensure_ascii=False)))


class Shout(str):
    def __str__(self):
        return self.upper()


print(json.dumps([Shout('quiet')]), json.dumps({Shout('k'): Shout('v')}))
