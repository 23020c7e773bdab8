print((1).__add__(2), (1).__radd__(2), int.__add__(1, 2), (5).__rsub__(7), (2).__pow__(3), (2).__pow__(5, 7), (2).__rpow__(3))
print([].__len__(), [1].__contains__(1), [1, 2].__getitem__(0), "ab".__getitem__(slice(1)), "a".__eq__("a"), "a".__eq__(1), (1).__eq__(1.0), (1.0).__eq__(1))
print((1).__lt__(2), (1).__lt__("a"), "x".__add__("y"), [1].__iadd__([2]), (3).__neg__(), (3).__invert__(), (-3).__abs__(), (7).__divmod__(2), (7).__floordiv__(2))
print((0).__bool__(), "".__len__(), (1).__hash__(), (1).__repr__(), "a".__repr__(), "a".__str__(), (1).__format__("03d"), (3).__index__(), (3.7).__int__(), (3).__float__())
l = [1, 2, 3]
l.__setitem__(0, 9)
l.__delitem__(1)
print(l, list(l.__iter__()), {}.__class__, (1).__class__)
it = iter([5])
print(it.__next__(), it.__iter__() is it)
try: it.__next__()
except StopIteration as e: print("stop", e.args)
print(int.__add__, (1).__add__.__name__, int.__add__.__qualname__, int.__add__.__objclass__)
print(object.__repr__(5)[:14], object.__str__("x"), object.__eq__(1, 1), object.__ne__(1, 1), object.__hash__ is not None, list.__hash__)
for f in (lambda: int.__add__("a", 1), lambda: int.__add__(), lambda: (1).__add__(), lambda: (1).__add__(1, 2), lambda: (1).__add__(x=1),
          lambda: (2).__pow__(), lambda: (2).__pow__(1, 2, 3), lambda: [].__getitem__("a"), lambda: list.__len__(5), lambda: list.append(5, 1),
          lambda: list.append(), lambda: str.upper(), lambda: [].append(), lambda: [].append(1, 2), lambda: [].append(x=1), lambda: [].pop(1, 2), lambda: [].insert(1),
          lambda: {}.get(), lambda: {}.get(1, 2, 3), lambda: "".split(1, 2, 3), lambda: [].sort(1), lambda: [].sort(foo=1), lambda: "a".join(), lambda: {}.update(1, 2),
          lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: isinstance(1), lambda: getattr(1), lambda: getattr(1, 2, 3, 4), lambda: print(foo=1),
          lambda: sorted(), lambda: sorted([], 1), lambda: sorted([], foo=1), lambda: max(), lambda: max(1, 2, foo=1), lambda: sum(), lambda: sum([], 1, 2), lambda: sum([], foo=1),
          lambda: int("1", bas=2), lambda: int(x=1), lambda: round(), lambda: round(1, 2, 3), lambda: round(number=1, number2=2), lambda: "x".encode(1), lambda: "a".encode(encoding="utf-8", encodingx=1),
          lambda: enumerate([], 1, 2), lambda: zip(1), lambda: zip(foo=1), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(x=1), lambda: reversed(),
          lambda: dict.fromkeys(), lambda: dict.fromkeys(1, 2, 3), lambda: dict.fromkeys(x=1), lambda: "".format_map(), lambda: globals(1), lambda: open(), lambda: object.__init_subclass__(x=1), lambda: pow(1), lambda: divmod(1), lambda: abs(), lambda: print.__call__(foo=1),
          lambda: "a".replace("a"), lambda: "a".startswith(), lambda: "a".center(), lambda: "a".zfill(), lambda: "a".zfill("x"), lambda: (1).to_bytes(), lambda: (1).to_bytes(1, "little", 3), lambda: int.from_bytes(), lambda: {1}.add(), lambda: {1}.union(1), lambda: slice(), lambda: complex(1, 2, 3), lambda: memoryview(), lambda: bytes(1, 2, 3, 4), lambda: str(1, 2, 3, 4), lambda: hasattr(1), lambda: callable(), lambda: iter(), lambda: next(), lambda: input(1, 2), lambda: vars(1, 2), lambda: dir(1, 2), lambda: hash(), lambda: id(), lambda: chr(), lambda: ord(), lambda: map(), lambda: filter(), lambda: filter(1), lambda: map(1), lambda: setattr(1, 2), lambda: delattr(1), lambda: any(), lambda: eval(), lambda: exec(), lambda: compile(), lambda: __import__(), lambda: format(), lambda: property(1, 2, 3, 4, 5), lambda: type(), lambda: type(1, 2), lambda: frozenset(1, 2), lambda: set(1, 2), lambda: bytearray(1, 2, 3, 4)):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
