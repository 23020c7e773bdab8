# sys.set_asyncgen_hooks: who hears of each asynchronous generator first
import asyncio
import sys

print(sys.get_asyncgen_hooks())
for wrong in ((5,), (None, 5), ("x", "y")):
    try:
        sys.set_asyncgen_hooks(*wrong)
    except TypeError as e:
        print(e)
seen = []
print(sys.set_asyncgen_hooks(firstiter=lambda g: seen.append(g.__name__)))
hooks = sys.get_asyncgen_hooks()
print(callable(hooks.firstiter), hooks.finalizer, len(hooks), type(hooks).__name__)


async def numbers():
    yield 1
    yield 2


async def letters():
    yield "a"


def drive(generator):
    try:
        generator.__anext__().send(None)
    except StopIteration as stop:
        return stop.value


g = numbers()
print(seen)
print(drive(g), drive(g), seen)
print(drive(letters()), seen)


def refuse(g):
    raise RuntimeError("no generators today")


sys.set_asyncgen_hooks(refuse)
try:
    drive(numbers())
except RuntimeError as e:
    print(e)
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks(), drive(letters()), seen)
