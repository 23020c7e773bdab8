# WeakSet: symmetric differences in place
import weakref

class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

a, b, c, d = things = [Thing(name) for name in 'abcd']

def show(items):
    print(sorted(items, key=repr))

items = weakref.WeakSet([a, b])
show(items ^ {b, c})
items ^= {b, c}
show(items)
print(items.symmetric_difference_update([c, d, d]))
show(items)
items ^= weakref.WeakSet([a])
show(items)
items ^= items
show(items)
try:
    items.symmetric_difference_update(5)
except TypeError as e:
    print(e)
