# Subclasses of built-in types: which methods give the subclass, which C functions ask the overridden methods, and which do not.
import json, collections
class I(int):
    def __add__(self, o): return I(int.__add__(self, o))
    def __repr__(self): return f"I({int(self)})"
class F(float): pass
class S(str):
    def upper(self): return S("up:" + str.upper(self))
    def __len__(self): return 99
    def __getitem__(self, i): return "item"
    def __iter__(self): return iter("iterated")
    def __eq__(self, o): return "never"
    def __hash__(self): return 1
class L(list):
    def __getitem__(self, i): return f"item {i}"
    def __len__(self): return 2
    def __iter__(self): return iter(["x"])
    def append(self, v): super().append((v,))
    def __contains__(self, v): return v == "always"
class D(dict):
    def __getitem__(self, k): return f"got {k}"
    def __setitem__(self, k, v): super().__setitem__(k, ("set", v))
    def __missing__(self, k): return f"missing {k}"
    def keys(self): return ["fake"]
    def get(self, k, d=None): return "overridden get"
    def __contains__(self, k): return True
class M(dict):
    def __missing__(self, k): self[k] = v = k * 2; return v
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __getitem__(self, i): return "t" if not isinstance(i, slice) else super().__getitem__(i)
class B(bytes): pass
class St(set):
    def add(self, x): super().add(-x)
for e in ("I(1) + 2", "1 + I(2)", "I(3) - 1", "-I(3)", "abs(I(-3))", "I(5) // 2", "[I(1)]", "f'{I(7):03}'", "int(I(4))", "I(1) == 1", "I(2).bit_length()", "sum([I(1), I(2)])", "I(3) ** 2", "round(I(3))", "I('12')", "I.from_bytes(b'\\x02', 'big')", "+I(1)", "I(6) & 3", "divmod(I(7), 2)", "type(I(1).real)", "range(I(3))", "json.dumps([I(1), F(2.5), S('q')])",
          "F(1.5) + 1", "type(F(1.5) * 2)", "F.fromhex('0x1p1')", "type(abs(F(-1)))", "F(2).is_integer()", "repr(F(0.1))", "type(F('3'))", "S('abc').upper()", "S('abc')[0]", "len(S('abc'))", "S('abc') + 'd'", "type(S('abc') + 'd')", "type(S('abc').lower())", "type(S('abc')[:])", "''.join(S('abc'))", "list(S('ab'))", "S('a') == 'a'", "S('a') in ['a']", "'b' in S('abc')", "S('%s') % 5", "type(S('x').strip())", "type(str(S('x')))", "S('abc').count('b')", "sorted(S('cab'))", "{S('k'): 1}", "f\"{S('z')}\"", "type(S('a').join(['x', 'y']))", "S('a,b').split(',')", "type(S('a') * 2)", "max(S('az'))", "str.__len__(S('abc'))", "S('abc').startswith('a')",
          "L([1, 2, 3])[0]", "len(L([1, 2, 3]))", "list(L([1, 2, 3]))", "[*L([1, 2])]", "L([1, 2]) == [1, 2]", "L([3, 1])", "str(L([1]))", "5 in L([5])", "'always' in L()", "L([1]) + [2]", "type(L([1]) + [2])", "type(L([1])[:1])", "type(L([1]) * 2)", "type(L([1]).copy())", "sorted(L([3, 1, 2]))", "tuple(L([7, 8]))", "','.join(L(['a', 'b']))", "L([1]).count(1)", "bool(L())", "max(L([4, 5]))", "sum(L([1, 2]), start='') if False else 0", "L([1, 2]).index(2)", "reversed(L([1])).__next__()", "set(L([9]))", "enumerate(L([4])).__next__()", "dict(zip(L([1]), 'q'))", "json.dumps(L([1, 2]))", "print(*L([5]))",
          "D(a=1)['a']", "D(a=1)", "D(a=1).get('a')", "dict(D(a=1))", "{**D(a=1)}", "list(D(a=1))", "D(a=1).pop('a')", "'zz' in D()", "D(a=1) == {'a': 1}", "'%(k)s' % D()", "'{k}'.format_map(D())", "D({'x': 1}).items()", "D.fromkeys('ab', 0)", "json.dumps(D(a=1))", "D(a=1) | {'b': 2}", "type(D() | {})", "D(a=1).setdefault('q', 5)", "D(a=1).copy()", "M()['ab']", "(lambda m: (m['x'], m, m.get('y'), 'y' in m))(M())", "M().get('k')", "collections.ChainMap(M(), {})['w']", "'%(w)s' % M()", "exec('r = undefined', {}, M()) or 1",
          "T(1, 2)", "T(1, 2)[0]", "T(1, 2) + (3,)", "type(T(1)[:])", "T(1, 2) == (1, 2)", "hash(T(1)) == hash((1,))", "a_b(T(5, 6))", "type(T(1) * 2)", "'%s-%s' % T(1, 2)", "isinstance('x', T(int, str))", "B(b'ab') + b'c'", "type(B(b'ab')[:1])", "B(b'ab').hex()", "type(B(b'x').upper())", "St([1, 2])", "(lambda s: (s.add(5), s))(St())", "type(St([1]) | {2})", "type(St([1]).copy())", "St([1]) == {1}", "type(St([1]) - {1})", "frozenset(St([3]))"):
    def a_b(t): a, b = t; return a, b
    try: print(e, "=", eval(e))
    except Exception as x: print(e, "=", type(x).__name__ + ":", x)
