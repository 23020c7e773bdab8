# send, throw, close and return values of generators
def echo():
    got = None
    while True:
        try:
            got = yield got
            print("got", got)
            if got == "stop":
                return "finished"
        except ValueError as e:
            print("caught", e)
            got = "after error"


g = echo()
print(next(g))
print(g.send(1))
print(g.throw(ValueError("bad")))
try:
    g.send("stop")
except StopIteration as stop:
    print("value:", stop.value)
try:
    next(g)
except StopIteration as stop:
    print("again:", stop.value)

g = echo()
try:
    g.send("too early")
except TypeError as e:
    print(e)
next(g)
g.close()
print(list(g))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def self_call():
    yield next(me)


me = self_call()
try:
    next(me)
except ValueError as e:
    print(e)


def leak():
    raise StopIteration("inside")
    yield


try:
    next(leak())
except RuntimeError as e:
    print(e, repr(e.__cause__))

g = echo()
try:
    g.throw(KeyError("not begun"))
except KeyError as e:
    print("thrown at the start:", e)
try:
    next(g)
except StopIteration:
    print("closed by it")


def cleanup():
    try:
        yield "working"
    finally:
        print("cleaned up")


g = cleanup()
next(g)
g.close()
print(g.gi_frame, g.gi_running)
