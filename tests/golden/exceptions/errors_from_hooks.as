# errors raised by hooks come out of built-in functions and operators unchanged, and what was half done stays consistent
class Boom(Exception): pass
def attempt(f):
    try: return repr(f())
    except Boom as e: return f"Boom {e}"
    except BaseException as e: return f"{type(e).__name__}: {e}"
class All:
    def __init__(self, **skip): self.skip = skip
def hook(name):
    def method(self, *args): raise Boom(name)
    return method
for n in "iter next len bool hash eq lt le gt ge ne add radd iadd sub mul contains getitem setitem delitem index int float complex round abs neg str repr format bytes call enter reversed length_hint dir sizeof instancecheck fspath trunc floor ceil divmod pow and".split():
    setattr(All, f"__{n}__", hook(n))
a = All()
import math, os, functools, itertools, operator, sys
for text in ("iter(a)", "list(a)", "tuple(a)", "set(a)", "dict(a)", "dict([a])", "dict([(a, 1)])", "{a}", "{a: 1}", "{}[a]", "{1: 2}.get(a)", "hash((1, a))", "[a].index(1)", "[1].index(a)", "a in [1, 2]", "[a, a].count(5)", "[1, a].remove(2)", "max(a)", "max(a, 1)", "sorted([1, a])", "[a, 1].sort()", "sum([1, a])", "sum([a])", "any([a])", "all([a])", "bool(a)", "not a", "a and 1", "1 if a else 2", "len(a)", "range(a)", "[1, 2][a]", "[1, 2][a:]", "'abc'[a]", "int(a)", "float(a)", "complex(a)", "round(a)", "abs(a)", "-a", "str(a)", "repr(a)", "f'{a}'", "f'{a!r}'", "'%s' % a", "'%d' % a", "'%r' % (a,)", "'{}'.format(a)", "format(a, 'x')", "print(a)", "'-'.join([a])", "'-'.join(a)", "''.join(['x', 'y']) + a", "a + 1", "1 + a", "a == 1", "[a] == [1]", "(a,) < (1,)", "{1: a} == {1: 2}", "a()", "map(a, [1]) and list(map(a, [1]))", "filter(a, [1]) and list(filter(a, [1]))", "zip(a)", "enumerate(a)", "reversed(a)", "bytes(a)", "bytearray(a)", "open(a)", "os.path.join(a, 'x')", "math.floor(a)", "math.trunc(a)", "math.sqrt(a)", "divmod(a, 1)", "pow(a, 2)", "a[0]", "a.__setitem__(0, 1)", "dir(a)", "isinstance(1, a)", "chr(a)", "bin(a)", "'x' * a", "[1] * a", "[*a]", "print(*a)", "(lambda **k: k)(**a)", "functools.reduce(a, [1, 2])", "list(itertools.chain(a))", "list(itertools.islice(a, 1))", "list(itertools.accumulate([1, a]))", "operator.index(a)", "operator.length_hint(a)", "sys.getsizeof(a)", "next(a)", "divmod(1, a)", "a.__class__", "[x for x in a]", "x, y = a", "a < 1", "a & 1", "set([1]) & {a}", "frozenset([a])", "'abc'.startswith(a)", "'abc'.split(a)", "'abc'.center(a)", "'abc'.find('a', a)", "b'abc'.find(a)", "int('5', a)", "round(1.5, a)", "exec(a)", "getattr(a, 'x', a)", "setattr(a, a, 1)", "type(a)()", "super(All, a).__repr__() != ''"):
    try: result = attempt(lambda: eval(text)) if "x, y" not in text else attempt(lambda: exec(text))
    except SyntaxError as e: result = str(e)
    print(text, "->", result if " object at 0x" not in result else "an object")
l = [3, 1, 2]
class Bad:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        if self.n == 2: raise Boom("sort")
        return self.n < o.n
    def __repr__(self): return f"B{self.n}"
items = [Bad(3), Bad(1), Bad(2), Bad(0)]
print(attempt(items.sort), sorted(map(repr, items)))
def key(x):
    if x == 2: raise Boom("key")
    return -x
print(attempt(lambda: l.sort(key=key)), l)
def numbers():
    yield 1
    yield 2
    raise Boom("iterating")
l = [0]
print(attempt(lambda: l.extend(numbers())), l, attempt(lambda: l.__iadd__(numbers())), l)
s = {0}
print(attempt(lambda: s.update(numbers())), s)
d = {}
print(attempt(lambda: d.update((n, n) for n in numbers())), d)
l = [9, 9, 9]
def assign(): l[1:2] = numbers()
print(attempt(assign), l)
