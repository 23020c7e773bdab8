import concurrent.futures as cf

f = cf.Future()
print(f.done(), f.running(), f.cancelled(), repr(f).split(" ")[-1])
calls = []
f.add_done_callback(lambda f: calls.append(("first", f.result())))
f.add_done_callback(lambda f: calls.append(("second", f.done())))
print(f.set_running_or_notify_cancel(), f.running(), f.cancel(), repr(f).split(" ")[-1])
f.set_result(5)
f.add_done_callback(lambda f: calls.append("late"))
print(calls, f.result(), f.exception(), repr(f).split("state=")[1])
for wrong in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
    try:
        wrong()
    except cf.InvalidStateError as e:
        print(str(e).split(":")[0])
g = cf.Future()
g.add_done_callback(lambda g: print("cancelled:", g.cancelled()))
print(g.cancel(), g.cancel(), g.cancelled(), g.done(), g.set_running_or_notify_cancel(), repr(g).split(" ")[-1])
for ask in (g.result, g.exception):
    try:
        ask()
    except cf.CancelledError as e:
        print(type(e).__module__, repr(e))
h = cf.Future()
h.set_exception(ZeroDivisionError("h"))
print(repr(h.exception()), repr(h).split("state=")[1])
try:
    cf.Future().result(timeout=0.01)
except TimeoutError as e:
    print(repr(e))
print(issubclass(cf.CancelledError, cf._base.Error), issubclass(cf.BrokenExecutor, RuntimeError))


class Inline(cf.Executor):
    def submit(self, fn, /, *args, **kwargs):
        future = cf.Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as e:
            future.set_exception(e)
        return future


with Inline() as ex:
    print(list(ex.map(str.upper, "abc")))
