# A class below str: its own attributes and methods, and plain texts from the inherited ones.
class Name(str):
    def __new__(cls, text, extra=None):
        self = super().__new__(cls, text)
        self.extra = extra
        return self

    def shout(self):
        return self.upper() + '!'


n = Name('ada', extra=[1])
print(n, repr(n), n.extra, n.shout(), len(n), n == 'ada', hash(n) == hash('ada'))
print(type(n + ''), type(n[:]), type(n.upper()), type(n.strip()), type(str(n)), type(n * 1), type(n.replace('x', 'y')))
n.more = 'é'
print(n.__dict__, {n: 1}['ada'], n in {'ada': 2}, isinstance(n, str))
e = Name('é€')
e.note = 'behind the text'
print(e[0], e.note, e.extra, e.encode())


class Loud(str):
    def __str__(self):
        return 'LOUD ' + super().__str__()

    def __eq__(self, other):
        return str.__eq__(self, other) or other == 'x'

    __hash__ = str.__hash__


x = Loud('abc')
print(x, '%s' % x, f'{x}', '{}'.format(x), format(x), repr(x), ''.join([x]), x + 'd')
print(x == 'x', x == 'y', x != 'x', f'{x:>6}|')
for text in Loud('p'), Loud(), Loud(5), Loud(b'q', 'ascii'):
    print(repr(text), type(text).__name__)
