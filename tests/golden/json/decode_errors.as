# What is wrong with a text, and where: each cut and each wrong character of a document.
import json

document = '{"a": [1, -2.5e3, "x\\u00e9\\n", null], "b": {"c": true}}'


def tell(text):
    try:
        return ascii(json.loads(text))
    except json.JSONDecodeError as e:
        return f'{e.msg} @{e.pos} line {e.lineno} column {e.colno}'


last = None
for cut in range(len(document) + 1):
    told = tell(document[:cut])
    print(cut, told if told != last else 'same')
    last = told
for at in range(0, len(document), 3):
    for wrong in ('!', '"', '\\', '\n', ','):
        print(at, ascii(wrong), tell(document[:at] + wrong + document[at + 1:]))
e = None
try:
    json.loads('[1,\n 2,\n x]')
except json.JSONDecodeError as error:
    e = error
print(repr(e), e.args, e.doc, e.__cause__, e.__suppress_context__)
print(e.__reduce__(), issubclass(json.JSONDecodeError, ValueError))
for text in ('é"', '"é\x01', '["日本", 日]', '"é\\', '"é\\u12', '"\\ud83d\\u12', '"\\ud83d\\ude0', '"\\ud83d\\ude00', '"\\ud83dx"', '"\\ud83d\\n"', '"\\ud83d\\ud83d\\ude00"'):
    print(ascii(text), tell(text))
