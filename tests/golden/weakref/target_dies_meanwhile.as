# Weak references whose target lets go of itself, or collects, while the reference asks it something.
import gc
import weakref


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        kept.clear()
        gc.collect()
        return 5

    def __eq__(self, other):
        kept.clear()
        gc.collect()
        return [i for i in range(50)] and NotImplemented

    def __getattr__(self, name):
        kept.clear()
        gc.collect()
        raise AttributeError(name)


def pair():
    kept[:] = [Key('a'), Key('b')]
    return [weakref.ref(x) for x in kept]


kept = []
refs = pair()
print(hash(refs[0]))
refs = pair()
print(refs[0] == refs[1])
refs = pair()
print(repr(refs[0]).startswith('<weakref at'))

# ref(x) is ref(x) for each of many.
kept = [Key(i) for i in range(3000)]
refs = [weakref.ref(x) for x in kept]
print(all(weakref.ref(x) is ref for x, ref in zip(kept, refs)))
print(weakref.ref(kept[0], print) is weakref.ref(kept[0], print))
