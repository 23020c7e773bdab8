# texts to values
import json, io
texts = ['null', ' true ', 'false', '0', '-12', '1.5', '1e3', '-1.5E-2', '123456789012345678901234567890', '""', '"a\\n\\u00e4\\ud83d\\ude00\\/"',
         '[]', '[1, [2, {}], "x"]', '{}', '{"a": {"b": [1, 2]}, "c": null}', '{"k": 1, "k": 2}', 'NaN', 'Infinity', '-Infinity',
         '\n[\t1\r,\n2 ]', '"\\ud800"', '"äöü"']
for t in texts:
    print(ascii(json.loads(t)))
for t in ['', ' ', 'nul', '[1,]', '[1 2]', '{', '{"a"}', '{"a":}', '{"a":1,}', '{a:1}', "{'a':1}", '"open', '"bad \\x"', '"\\u12"', '"tab\there"',
          '01', '1.', '.5', '+1', '-', '[1]]', '1 2', '\ufeff1', '{"a":1 "b":2}', '[', '["a",\n"b"\nx]', 'truex', '"\\']:
    try:
        print(repr(t), json.loads(t))
    except json.JSONDecodeError as e:
        print(ascii(t), "->", e, e.pos, e.lineno, e.colno)
print(json.loads(b'{"k": "\xc3\xa4"}'), json.loads(bytearray(b"[1]")), json.load(io.StringIO("[1, 2]")), json.loads('"x"'.encode("utf-16")))
print(json.loads('{"a": 1, "b": {"c": 2}}', object_hook=lambda d: sorted(d.items())))
print(json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))
print(json.loads('[1.5, 2]', parse_float=str, parse_int=lambda s: s + "!"), json.loads('[NaN]', parse_constant=str.lower))
print(json.JSONDecoder().raw_decode('[1] rest'), json.JSONDecoder(strict=False).decode('"a\tb"'))
for bad in (5, None, [1]):
    try:
        json.loads(bad)
    except TypeError as e:
        print(e)
data = {"name": "x", "list": [1, 2.5, None, True], "nested": {"k": ["v"] * 3}}
print(json.loads(json.dumps(data)) == data)
