# load and dump over files of text and bytes; detection of encodings; byte order marks; what load() asks of its file
import io
import json

document = {'é': ['中', 1.5, None, {'k': '😀'}]}
for encoding in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be'):
    data = json.dumps(document, ensure_ascii=False).encode(encoding)
    try:
        print(encoding, json.detect_encoding(data), json.loads(data) == document, json.loads(bytearray(data)) == document, json.load(io.BytesIO(data)) == document)
    except Exception as e:
        print(encoding, type(e).__name__, e)
for data in (b'', b'1', b'12', b'1\0', b'\0001', b'[]', b'[\0]\0', b'\0[\0]', b'1\0\0\0', b'\0\0\0001', b'\xef\xbb\xbf[]', b'"\xff"', b'"\xed\xa0\x80"'):
    try:
        print(data, json.detect_encoding(data), ascii(json.loads(data)))
    except Exception as e:
        print(data, json.detect_encoding(data), type(e).__name__, e)


class File:
    def __init__(self, *answers):
        self.answers = list(answers)

    def read(self, *args):
        print('read', args)
        return self.answers.pop(0)


print(json.load(File('[1, 2]', 'never')), json.load(File(b'{"a": 1}'), object_pairs_hook=list))
for answer in (5, None, '', '\ufeff1', [1]):
    try:
        print(json.load(File(answer)))
    except Exception as e:
        print(type(e).__name__, e)
out = io.StringIO()
json.dump(document, out, ensure_ascii=False, indent=1)
print(out.getvalue(), json.dump([], out), out.getvalue()[-2:])
for target in (io.BytesIO(), None, 5):
    try:
        json.dump({'a': [1]}, target)
    except Exception as e:
        print(type(e).__name__, e)
lines = io.StringIO('{"n": 1}\n\n{"n": 2}\nbad\n')
for number, line in enumerate(lines, 1):
    try:
        if line.strip():
            print(number, json.loads(line)['n'])
    except json.JSONDecodeError as e:
        print(number, e.msg, e.colno)
print(json.loads(json.dumps({'nested': [[[[[]]]]], 'e': {}, '': 0})), json.dumps(json.loads('[1.0, 1e5, -0.0, 1E-7, 123456789012345678]')))
print(sorted(json.__all__), json.JSONEncoder.item_separator, json.decoder.JSONDecodeError is json.JSONDecodeError)
