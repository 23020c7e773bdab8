# collections.abc: mixin methods from the few abstract ones, and what counts as what.
import collections.abc as c
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Seq(c.Sequence):
    def __init__(self, *items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
s = Seq("a", "b", "a"); print(list(s), list(reversed(s)), "b" in s, s.index("a"), s.index("a", 1), s.count("a"), isinstance(s, c.Reversible), isinstance(s, c.Collection)); attempt("index", lambda: s.index("z")); attempt("abstract", c.Sequence)
class MSeq(c.MutableSequence):
    def __init__(self): self.log = []
    def __len__(self): return len(self.log)
    def __getitem__(self, i): return self.log[i]
    def __setitem__(self, i, v): self.log[i] = v
    def __delitem__(self, i): del self.log[i]
    def insert(self, i, v): self.log.insert(i, v)
m = MSeq(); m.append(1); m.extend([3, 2]); m += [5]; m.reverse(); print(m.log, m.pop(), m.pop(0), m.log); m.remove(2); print(m.log); m.extend(m); m.clear(); print(m.log); attempt("pop", m.pop); attempt("remove", lambda: m.remove(1))
class Map(c.Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
x = Map({"a": 1, "b": 2}); print(dict(x), x.get("a"), x.get("z", 0), "a" in x, list(x.keys()), list(x.values()), list(x.items()), x == {"a": 1, "b": 2}, x != Map({}), x.keys() & {"a", "q"}, ("a", 1) in x.items(), 2 in x.values(), {**x}, repr(x.keys())[:9], len(x.items())); attempt("hash", lambda: hash(x)); attempt("reversed", lambda: reversed(x)); attempt("missing", lambda: x["z"])
class MMap(Map, c.MutableMapping):
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
mm = MMap({}); mm.update(a=1); mm.update({"b": 2}); mm.update([("c", 3)]); print(mm.d, mm.setdefault("a", 9), mm.setdefault("z", 0), mm.pop("a"), mm.pop("q", "default"), mm.popitem(), mm.d); attempt("pop", lambda: mm.pop("nope")); mm.clear(); attempt("popitem", mm.popitem); attempt("update", lambda: mm.update(5)); attempt("update2", lambda: mm.update({}, {}))
class Bits(c.Set):
    def __init__(self, it=()): self.bits = sum(1 << i for i in set(it))
    def __contains__(self, i): return bool(self.bits >> i & 1)
    def __iter__(self): return (i for i in range(20) if i in self)
    def __len__(self): return sum(1 for _ in self)
    def __repr__(self): return f"Bits({list(self)})"
a, b = Bits([1, 2, 3]), Bits([2, 3, 4]); print(a & b, a | b, a - b, a ^ b, a <= b, Bits([2]) < a, a >= Bits([1]), a == Bits([3, 2, 1]), a != {1, 2, 3}, a.isdisjoint(Bits([9])), a & {1, 9}, {1, 9} | a, a - {1}, {1, 9} - a, a == {1, 2, 3}); attempt("and 5", lambda: a & 5); attempt("lt", lambda: a < [1]); attempt("hash", lambda: hash(a)); print(a._hash() == Bits([1, 2, 3])._hash(), type(a | [7]).__name__)
class MBits(Bits, c.MutableSet):
    def add(self, i): self.bits |= 1 << i
    def discard(self, i): self.bits &= ~(1 << i)
mb = MBits([1]); mb |= {2, 3}; mb -= {1}; mb ^= {3, 4}; print(mb, mb.pop(), mb); mb &= {4}; mb.remove(4); print(mb); attempt("remove", lambda: mb.remove(4)); attempt("pop", mb.pop); mb.add(1); mb.clear(); print(len(mb))
class It(c.Iterator):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
class Gen(c.Generator):
    def __init__(self): self.sent = []
    def send(self, v): self.sent.append(v); return len(self.sent) if len(self.sent) < 4 else (_ for _ in ()).throw(StopIteration)
    def throw(self, t, v=None, tb=None): return super().throw(t, v, tb)
print(list(It()), next(Gen()), isinstance(It(), c.Iterable)); g = Gen(); print(next(g), g.send("x"), g.sent, g.close()); attempt("throw", lambda: g.throw(ValueError, ValueError("v")))
values = [5, "s", [], (), {}, set(), frozenset(), b"", bytearray(), range(1), iter([]), (i for i in ()), {}.keys(), {}.values(), {}.items(), len, int, None, memoryview(b""), open, Seq(), x, a, It(), Gen(), slice(1), NotImplemented, 1.5, object()]
for abc in (c.Hashable, c.Sized, c.Iterable, c.Iterator, c.Reversible, c.Collection, c.Container, c.Sequence, c.MutableSequence, c.Set, c.MutableSet, c.Mapping, c.MutableMapping, c.MappingView, c.KeysView, c.ItemsView, c.ValuesView, c.Callable, c.Generator, c.ByteString, c.Awaitable, c.Coroutine, c.AsyncIterable):
    print(abc.__name__, "".join("1" if isinstance(v, abc) else "." for v in values), sorted(abc.__abstractmethods__))
class Fake:
    def __len__(self): pass
    def __iter__(self): pass
    def __contains__(self, x): pass
class Blocks(Fake): __contains__ = None
print(issubclass(Fake, c.Collection), issubclass(Blocks, c.Collection), issubclass(Blocks, c.Sized), c.Sequence.register(Fake) is Fake, issubclass(Fake, c.Sequence)); attempt("generic", lambda: (c.Mapping[str, int], c.Callable[[int], str], c.Sequence[int].__origin__ is c.Sequence))
