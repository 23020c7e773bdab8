# sets as keys of sets: one without a hash stands for the frozenset of its items, a class with a hash for itself

class Hashed(set):
    def __hash__(self):
        return 7

class Refuses(set):
    def __hash__(self):
        raise ValueError('no hash today')

class Plain(set):
    pass

def attempt(name, function):
    try:
        print(name, function())
    except (TypeError, ValueError, KeyError) as e:
        print(name, type(e).__name__, e)

hashed = Hashed([1, 2])
keys = {frozenset([1, 2]), 'text'}
for key in ({1, 2}, Plain([1, 2]), hashed, Refuses([1, 2])):
    name = type(key).__name__
    attempt(name + ' in', lambda: key in keys)
    attempt(name + ' discard', lambda: set(keys).discard(key))
    attempt(name + ' remove', lambda: set(keys).remove(key))
    attempt(name + ' add', lambda: set(keys).add(key))
keys = {hashed}
print(hashed in keys, {1, 2} in keys, Hashed([1, 2]) in keys, Hashed([3]) in keys, len(keys | {hashed}))
