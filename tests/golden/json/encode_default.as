# default(): what it gets, what it may give and do; circles; depth
import json
import datetime


class Node:
    def __init__(self, name, *children):
        self.name, self.children = name, list(children)


calls = []


def default(o):
    calls.append(type(o).__name__)
    if isinstance(o, Node):
        return {o.name: o.children}
    if isinstance(o, (set, frozenset)):
        return sorted(o)
    if isinstance(o, datetime.date):
        return o.isoformat()
    if isinstance(o, complex):
        return (o.real, o.imag)
    raise TypeError(f'cannot encode {o!r}')


tree = Node('root', Node('left', 1), Node('right', {3, 1, 2}, datetime.date(2024, 2, 29), 1 + 2j))
print(json.dumps(tree, default=default), calls)
print(json.dumps({'t': tree}, default=default, indent=1))


def attempt(value, **kw):
    try:
        text = json.dumps(value, **kw)
        print(text if len(text) < 200 else len(text))
    except Exception as e:
        print(type(e).__name__ + ':', e)


attempt([object], default=default)
attempt(Node('self'), default=lambda o: o)
attempt([Node('other')], default=lambda o: Node('next'), check_circular=False)
attempt(Node('x'), default=lambda o: None)
attempt(Node('x'), default=lambda o: 1 / 0)
attempt(Node('x'), default=5)
attempt(Node('x'), default=lambda: 5)
a = []
a.append(a)
d = {}
d['d'] = {'d': [d]}
shared = [1]
for kw in ({}, {'indent': 1}, {'check_circular': False}):
    attempt(a, **kw)
    attempt(d, **kw)
    attempt([shared, shared, {'k': shared, 'l': [shared]}], **kw)
grow = [Node('a'), 2]


def changing(o):
    if len(grow) < 6:
        grow.append(Node('b'))
    return len(grow)


attempt(grow, default=changing)
table = {'a': Node('n'), 'b': Node('m')}


def changing_dict(o):
    table['c' + str(len(table))] = 1
    table.pop('b', None)
    return o.name


attempt(table, default=changing_dict)
print(sorted(table))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, bytes):
            return o.decode('latin-1')
        return super().default(o)


attempt({'b': b'\xe9', 'n': [b'x']}, cls=Encoder)
attempt(object, cls=Encoder)
attempt({1, 2}, cls=Encoder, default=list)


def nested(n, make):
    value = make(None)
    for _ in range(n):
        value = make(value)
    return value


for n in (500, 5000):
    attempt(nested(n, lambda v: [v]))
    attempt(nested(n, lambda v: {'k': v}))
    try:
        print(json.loads('[' * n + ']' * n) is not None, json.loads('{"a":' * n + '1' + '}' * n) is not None)
    except RecursionError as e:
        print(e)
for value in (float('nan'), [float('inf')], {'k': -float('inf')}):
    attempt(value)
    attempt(value, allow_nan=False)
    attempt(value, allow_nan=False, indent=1)
attempt([10**30, -2**61, 2**61, 2**63, -2**63 - 1, True, 1e22, 1e-7, 123456.789])
attempt(10**5000)
