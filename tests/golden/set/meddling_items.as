# Items whose __eq__ and __hash__ change the set, or raise.
class Key:
    def __init__(self, name, action=None, equal=False):
        self.name, self.action, self.equal = name, action, equal

    def __hash__(self):
        return 11

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return self.equal

    def __repr__(self):
        return self.name


def run(what, use, action, equal=False):
    s.clear()
    s.update([1, 2, Key("a", lambda: action(s), equal)])
    try:
        print(what, use(Key("probe")), sorted(map(str, s)))
    except Exception as e:
        print(what, type(e).__name__, e, sorted(map(str, s)))


s = set()
USES = [("add", lambda k: s.add(k)), ("in", lambda k: k in s), ("discard", lambda k: s.discard(k)), ("remove", lambda k: s.remove(k)),
        ("update", lambda k: s.update([k, 50])), ("difference_update", lambda k: s.difference_update([k])), ("&", lambda k: len(s & {k})),
        ("|", lambda k: len(s | {k})), ("-", lambda k: len(s - {k})), ("<=", lambda k: {k} <= s), ("isdisjoint", lambda k: s.isdisjoint([k]))]
for name, use in USES:
    run(name + " clear", use, lambda s: s.clear())
    run(name + " grow", use, lambda s: s.update(range(20, 40)))
    run(name + " raise", use, lambda s: 1 / 0)
    run(name + " shrink, equal", use, lambda s: s.discard(2), True)


class BadHash:
    def __hash__(self):
        raise ValueError("no hash")


for use in [lambda: {BadHash()}, lambda: BadHash() in s, lambda: s.discard(BadHash()), lambda: s | {1: BadHash()}.keys(), lambda: set([BadHash()]), lambda: s.issuperset([BadHash()])]:
    try:
        print(len(use()))
    except ValueError as e:
        print(e)


def failing():
    yield 100
    raise KeyError("half way")


s = {1}
for use in (s.update, s.difference_update, s.intersection_update, s.symmetric_difference_update, s.union, set, frozenset, s.issubset, s.isdisjoint):
    try:
        use(failing())
    except KeyError as e:
        print(use.__name__ if hasattr(use, "__name__") else use, e, s)
