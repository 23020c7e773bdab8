# yield from: values, returns, throws, and a delegate that somebody else drives too
def inner(n):
    try:
        for i in range(n):
            sent = yield i
            if sent is not None:
                print("inner got", sent)
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    finally:
        print("inner done")
    return n * 10


def outer():
    first = yield from inner(2)
    print("first", first)
    second = yield from inner(1)
    return first + second


g = outer()
print(next(g), g.send("hello"))
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print("result", stop.value)

g = outer()
next(g)
print(g.throw(ValueError("boom")))
g.close()

shared = inner(5)


def uses_shared():
    result = yield from shared
    print("shared returned", result)


g = uses_shared()
print(next(g), next(shared), next(g), next(shared), next(g))
for rest in shared:
    print("never", rest)
try:
    next(g)
except StopIteration:
    print("outer ended")


class Custom:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("custom value")
        return self.n

    def send(self, value):
        print("custom send", value)
        return -1

    def throw(self, *args):
        print("custom throw", args)
        return -2

    def close(self):
        print("custom close")


def over_custom():
    print("value:", (yield from Custom()))


g = over_custom()
print(next(g), g.send("x"), g.throw(KeyError("k")), next(g))
g.close()
print(list(over_custom()))


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


print(list(tree(4)))


def deep(n):
    if n == 0:
        raise LookupError("bottom")
    yield n
    yield from deep(n - 1)


seen = 0
try:
    for seen in deep(100):
        pass
except LookupError as e:
    print(seen, e)
try:
    yield_from_int = (lambda: (yield from 5))()
    next(yield_from_int)
except TypeError as e:
    print(e)
