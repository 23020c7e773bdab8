def f():
    try:
        yield 1
    except GeneratorExit:
        print("f exit")
        return
def g():
    try:
        yield from f()
        print("after - wrong")
    except GeneratorExit:
        print("g exit")
        raise
gi = g(); next(gi); gi.close()
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self): print("closed")
def h():
    yield from It()
gi = h(); next(gi); gi.close()
trace = []
def g():
    try:
        yield from f()
    except: trace.append("g caught"); raise
def f():
    try:
        yield "f"
    except GeneratorExit:
        return
gi = g()
next(gi)
try: gi.throw(GeneratorExit)
except StopIteration as e: print("SI", trace)
except GeneratorExit as e: print("GE", trace)
def f():
    try:
        yield "f"
    except GeneratorExit:
        yield "extra"
gi = g()
next(gi)
try: gi.throw(GeneratorExit)
except RuntimeError as e: print(e)
