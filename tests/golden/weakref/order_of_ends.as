# What comes first at the end of an object: __del__, callbacks, finalizers. And that nothing holds what a generator gave.
import gc
import weakref


class Mortal:
    def __del__(self):
        print("__del__")


a = Mortal()
r = weakref.ref(a, lambda r: print("callback"))
f = weakref.finalize(a, print, "finalize")
del a
gc.collect()
print("-- one that holds itself")
a = Mortal()
a.me = a
r = weakref.ref(a, lambda r: print("callback"))
del a
gc.collect()
print("-- local")


def local():
    b = Mortal()
    return weakref.ref(b, lambda w: print("callback", w()))


w = local()
gc.collect()
print(w())


class Thing:
    pass


def pairs(o):
    yield "k", o


def is_gone(use):
    thing = Thing()
    r = weakref.ref(thing)
    use(thing)
    del thing
    gc.collect()
    return r() is None


print([is_gone(use) for use in (lambda o: dict(pairs(o)), lambda o: list(pairs(o)), lambda o: next(pairs(o)),
                                lambda o: sorted(pairs(o)), lambda o: [x for x in pairs(o)], lambda o: max(pairs(o)),
                                lambda o: pairs(o).send(None), lambda o: set(pairs(o)), lambda o: tuple(map(id, pairs(o))))])
values = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
thing = Thing()
values["a"] = values["b"] = thing
keys[thing] = 1
print(dict(values.copy()).keys(), len(dict(keys.copy())))
del thing
gc.collect()
print(len(values), len(keys), dict(values), list(keys.items()))
