# Mappings whose keys() is odd, and dicts that iterate in a way of their own.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


class Keyed(dict):
    def keys(self): return ['a', 'b']
class Iterated(Keyed):
    def __iter__(self): return iter(['x'])
class NoIterable:
    def keys(self): return 5
class Failing:
    def keys(self): return iter(['a', 5])
    def __getitem__(self, key): return {'a': 1}[key]
class NoAttribute:
    def keys(self): return self.nothing


for e in Keyed(x=1), Iterated(x=1, y=2), Iterated(a=1, b=2), NoIterable(), Failing(), NoAttribute():
    print(type(e).__name__)
    show(lambda: e.copy())
    show(lambda: dict(e))
    show(lambda: {**e})
    show(lambda: {'p': 1} | e)
    show(lambda: (lambda **k: k)(**e))
show(lambda: (lambda **k: k)(**{1: 2}, **{1: 3}))
