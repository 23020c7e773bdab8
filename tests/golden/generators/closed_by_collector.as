# What nobody can go on with is closed when the collector finds it, and at the end of the program: its finally runs once
import gc, sys
def count(name):
    try:
        yield 1
        yield 2
    finally: print("closed", name)
class Manager:
    def __enter__(self): print("enter"); return self
    def __exit__(self, kind, error, traceback): print("exit", kind.__name__)
def within():
    with Manager(): yield 1
class Awaitable:
    def __await__(self): yield "parked"
async def coroutine():
    try: await Awaitable()
    finally: print("coroutine closed")
async def outer():
    try: await coroutine()
    except GeneratorExit: print("outer too"); raise
async def asynchronous():
    try: yield 1
    finally: print("asynchronous closed")
def delegating():
    try: yield from count("inner")
    finally: print("outer closed")
def drop(make, start):
    g = make(); start(g); g = None
def started(g): next(g)
for make in (lambda: count("dropped"), within, delegating): drop(make, started); gc.collect()
drop(coroutine, lambda c: print(c.send(None))); gc.collect()
drop(outer, lambda c: print(c.send(None))); gc.collect()
def first_item(g):
    try: g.__anext__().send(None)
    except StopIteration as e: print(e.value)
drop(asynchronous, first_item); gc.collect()
drop(lambda: count("never begun"), lambda g: None); gc.collect()
drop(lambda: count("finished"), list); gc.collect()
sys.unraisablehook = lambda u: print("unraisable", type(u.exc_value).__name__, u.exc_value, type(u.object).__name__)
def bad():
    try: yield
    finally: 1 / 0
drop(bad, started); gc.collect()
cycle = []
def in_cycle():
    me = cycle
    try: yield me
    finally: print("cycle closed", len(me))
cycle.append(in_cycle()); next(cycle[0]); cycle = None; gc.collect()
kept = []
def revived():
    try: yield
    finally: kept.append("revived")
drop(revived, started); gc.collect(); print(kept)
print(sorted(n for n in dir(type(count(0))) if n == "__del__"), hasattr(coroutine, "__del__"))
sys.unraisablehook = sys.__unraisablehook__
last = count("at the end"); next(last)
print("end of the program")
