# __length_hint__, __reduce__ and __setstate__ of the iterators over lists, tuples, ranges, strs.
import copy
import operator

for source in [[1, 2, 3], (1, 2, 3), "abc", range(3), b"abc", bytearray(b"abc")]:
    iterator = iter(source)
    print(type(iterator).__name__, operator.length_hint(iterator), next(iterator), operator.length_hint(iterator))
    function, arguments, state = iterator.__reduce__()
    print(function, arguments, state)
    twin = copy.copy(iterator)
    print(list(twin), list(iterator), operator.length_hint(iterator))
    print(iterator.__reduce__())
    print(list(copy.copy(iterator)))
for source in [[1, 2, 3], range(3)]:
    iterator = reversed(source)
    print(type(iterator).__name__, operator.length_hint(iterator), next(iterator), operator.length_hint(iterator))
    print(iterator.__reduce__())
    print(list(copy.copy(iterator)), list(iterator), iterator.__reduce__())
for state in [0, 2, 3, 100, -5]:
    iterator = iter([10, 20, 30])
    iterator.__setstate__(state)
    print(state, list(iterator))
    iterator = reversed([10, 20, 30])
    iterator.__setstate__(state)
    print(state, list(iterator))
    iterator = iter((10, 20, 30))
    iterator.__setstate__(state)
    print(state, list(iterator))
iterator = iter([1, 2])
for state in ["x", 1.5, None]:
    try:
        iterator.__setstate__(state)
    except TypeError as e:
        print(e)
items = [1, 2, 3]
iterator = iter(items)
next(iterator)
items.extend([4, 5])
print(operator.length_hint(iterator))
items.clear()
print(operator.length_hint(iterator), list(iterator))
