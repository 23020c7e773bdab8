# Who holds what: get_objects(), get_referrers(), get_referents(), is_tracked(), is_finalized(), callbacks.
import gc
import sys


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []

    def __repr__(self):
        return f"<{self.name}>"


class Slotted:
    __slots__ = ("one", "two")


def holders(target):
    own = {id(globals()), id(sys._getframe())}
    shown = []
    for holder in gc.get_referrers(target):
        if id(holder) not in own:
            shown.append(repr(holder) if not isinstance(holder, Node) else f"node {holder}")
    return sorted(shown)


a, b = Node("a"), Node("b")
a.links.append(b)
by_name = {"b": b}
pair = (b, [1])
slotted = Slotted()
slotted.one = pair
print(holders(b))
print(any(holder is slotted for holder in gc.get_referrers(pair)), any(holder is a for holder in gc.get_referrers(a.links)))
print(gc.get_referrers(), any(holder is globals() for holder in gc.get_referrers(slotted)))


def outer(captured):
    def inner():
        return captured
    return inner


keeps = Node("kept")
inner = outer(keeps)
print([type(holder).__name__ for holder in gc.get_referrers(keeps) if holder is not globals()])
print(any(holder is inner for holder in gc.get_referrers(inner.__closure__)))

print(gc.get_referents(a.links), gc.get_referents([1, 2, "x"]), gc.get_referents((1, b)), gc.get_referents({"k": b, 2: 3}))
print(gc.get_referents(1, "x", None), gc.get_referents(), gc.get_referents({"k": "v"}))
refs = gc.get_referents(a)
print(any(r is Node for r in refs), any(r is a.links for r in refs))
me = []
me.append(me)
print(gc.get_referents(me)[0] is me, any(h is me for h in gc.get_referrers(me)))
print([any(o is x for o in gc.get_objects()) for x in (a, a.links, by_name, Node, outer, holders)], type(gc.get_objects(0)))

print([gc.is_tracked(x) for x in (1, "s", 1.5, None, (), [], {}, {1: 2}, {"a": []}, set(), frozenset(), Node, a, slotted, len,
                                  holders, b"x", range(3), object(), iter([]), type, int, gc, True, 1j, bytearray())])


class Mortal:
    saved = []

    def __del__(self):
        Mortal.saved.append(self)


living = Mortal()
Mortal()
gc.collect()
print(gc.is_finalized(living), gc.is_finalized(Mortal.saved[0]), gc.is_finalized(a), gc.is_finalized(3))
Mortal.saved.clear()

log = []


def watch(phase, info):
    log.append((phase, sorted(info), info["generation"]))


def broken(phase, info):
    raise ValueError(phase)


gc.callbacks.append(watch)
gc.collect()
gc.collect(1)
gc.callbacks[:] = [broken]
sys.unraisablehook = lambda u: print("unraisable", u.exc_type.__name__, u.exc_value)
gc.collect()
gc.callbacks.clear()
print(log)

attempt(gc.set_threshold, 500)
print(gc.get_threshold())
attempt(gc.set_threshold, 1, 2, 3)
print(gc.get_threshold())
for args in ((), ("x",), (1, 2, 3, 4)):
    attempt(gc.set_threshold, *args)
for args in ((3,), (-1,), ("x",), (1, 2)):
    attempt(gc.collect, *args)
for args in ((5,), ("x",)):
    attempt(gc.get_objects, *args)
print([sorted(numbers) for numbers in gc.get_stats()], gc.get_debug(), gc.set_debug(0), gc.garbage)
attempt(gc.set_debug, "x")
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
