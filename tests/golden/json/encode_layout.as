# indent and separators in every combination; chunks of iterencode; dump to a file of one's own
import json

data = {'list': [1, [2, []], {}], 'empty': {'e': [], 'd': {}}, 'text': 'é', 'tuple': (None, True)}
for indent in (None, 0, 1, -3, True, '', '-', '\t', 'é'):
    for separators in (None, (',', ':'), (' ; ', ' = '), ['<', '>']):
        print(repr(indent), separators)
        print(json.dumps(data, indent=indent, separators=separators))
print(json.dumps(data, indent=2, ensure_ascii=False, sort_keys=True))
for bad in (dict(indent=1.5), dict(indent=[]), dict(separators=','), dict(separators=(1, 2)), dict(separators=(',', None)), dict(separators=(',',)),
            dict(separators=(1, ':'), indent=0), dict(separators=(',', 2), indent=0), dict(nonsense=1)):
    for value in ([1, {'k': 2}], 5, 'text'):
        try:
            print(json.dumps(value, **bad))
        except Exception as e:
            print(bad, type(e).__name__, e)
encoder = json.JSONEncoder()
for value in (1, 'x', [], {}, [1, 'a', [2.5, None], {}], {'a': {'b': [True]}, 'c': 1}, (1, (2,))):
    print(list(encoder.iterencode(value)), list(json.JSONEncoder(indent=1).iterencode(value)))
print(encoder.item_separator, encoder.key_separator, json.JSONEncoder(indent=1).item_separator, sorted(vars(encoder).items()))


class File:
    def __init__(self):
        self.calls = []

    def write(self, text):
        self.calls.append(text)


file = File()
json.dump([1, {'a': [2]}], file)
print(file.calls)
file.calls.clear()
try:
    json.dump([1, {'a': {2}}], file, indent=1)
except TypeError as e:
    print(e, file.calls)


class Streaming(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for chunk in super().iterencode(o, _one_shot):
            yield chunk.upper()


print(json.dumps(['abc', None], cls=Streaming))


class Custom(json.JSONEncoder):
    item_separator = '|'
    key_separator = '->'

    def encode(self, o):
        return 'encoded ' + super().encode(o)


print(json.dumps({'a': [1, 2]}, cls=Custom), json.dumps({'a': [1, 2]}, cls=Custom, indent=0).encode(), json.dumps('s', cls=Custom))
