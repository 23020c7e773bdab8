# python: skip (CPython's own stack overflows)
# stress: every 99991 (makes a million objects)
# Many iterators inside each other, and a descriptor that asks itself: RecursionError, never the end.
def nested(kind):
    it = iter([])
    for _ in range(300000):
        it = kind(it)
    try:
        return next(it)
    except RecursionError as error:
        return error


for kind in (lambda it: map(int, it), lambda it: filter(None, it), zip, enumerate):
    print(nested(kind))


class Asks:
    pass


Asks.__get__ = Asks()
Asks.attribute = Asks()
try:
    Asks().attribute
except RecursionError as error:
    print(error)
