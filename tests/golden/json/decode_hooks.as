# object_hook and object_pairs_hook: when they run, what they may do
import json

order = []


def hook(d):
    order.append(sorted(d))
    return len(order)


print(json.loads('{"a": {"b": {}}, "c": [{"d": 1}]}', object_hook=hook), order)
print(json.loads('{"a": {"b": {}}, "c": [{"d": 1}, {}]}', object_pairs_hook=lambda pairs: tuple(pairs)))
print(json.loads('{"a": 1}', object_hook=lambda d: 'hook', object_pairs_hook=lambda p: 'pairs'))
print(json.loads('{"x": 1, "y": 2, "x": 3}'), json.loads('{"x": 1, "y": 2, "x": 3}', object_pairs_hook=list))
from collections import OrderedDict, Counter
print(json.loads('{"z": 1, "a": {"q": 2}}', object_pairs_hook=OrderedDict))


def fail(d):
    if 'bad' in d:
        raise ValueError(f'bad object {d}')
    return d


try:
    json.loads('[{"ok": 1}, {"bad": [2]}, {]', object_hook=fail)
except ValueError as e:
    print(type(e).__name__, e)
try:
    json.loads('[{"ok": 1}, {]', object_hook=fail)
except ValueError as e:
    print(type(e).__name__, e)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f'Point({self.x}, {self.y})'


def as_point(d):
    return Point(**d) if d.keys() == {'x', 'y'} else d


print(json.loads('{"from": {"x": 1, "y": 2}, "to": [{"y": 3, "x": 4}, {"x": 1}]}', object_hook=as_point))


class Decoder(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.convert, **kw)

    def convert(self, d):
        return {k.upper(): v for k, v in d.items()}

    def decode(self, s):
        return ['decoded', super().decode(s)]


print(json.loads('{"a": {"b": 1}}', cls=Decoder), json.loads('["\t"]', cls=Decoder, strict=False))
try:
    json.loads('1', nothing=2)
except TypeError as e:
    print(e)
decoder = json.JSONDecoder(parse_float=str)
print(decoder.raw_decode('[1.50] tail'), decoder.raw_decode('xx{"a":0.0}', 2), decoder.scan_once('[2.0]', 0))
for args in (('', 0), ('x', 0), ('[1', 0), ('1', -1), ('1', 5), (b'1', 0), ('1', 'a')):
    try:
        print(decoder.scan_once(*args))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(decoder.raw_decode(*args))
    except Exception as e:
        print(type(e).__name__, e)
# A parser of one's own: concatenated documents.
text, at = '{"a":1} [2]\n"three" 4', 0
while at < len(text):
    value, at = json.JSONDecoder().raw_decode(text, at)
    while at < len(text) and text[at].isspace():
        at += 1
    print(value, at)
from json.scanner import py_make_scanner


class Upper(json.JSONDecoder):
    def __init__(self):
        super().__init__()
        self.parse_string = lambda s, end, strict: (lambda v, e: (v.upper(), e))(*json.decoder.scanstring(s, end, strict))
        self.scan_once = py_make_scanner(self)


print(Upper().decode('["a", {"k": "v"}, [1.5, -2, null, true, NaN]]'))
