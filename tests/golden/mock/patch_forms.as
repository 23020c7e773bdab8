# patch as decorator, context manager, start and stop; object, dict, multiple
# stress: every 97 (mocks make many classes)
import sys
import re
from unittest.mock import *


def show(*functions):
    for f in functions:
        try:
            text = str(f())
        except BaseException as e:
            text = type(e).__name__ + ": " + str(e)
        print(re.sub(r"id=.\d+.", "id=N", text).replace("\n  Actual", "\nActual"))




class Service:
    url = "real"
    def get(self, path): return "real " + path
    @staticmethod
    def ping(): return "pong"
    @classmethod
    def make(cls): return cls()


def helper(x): return x + 1
main = sys.modules[__name__]
settings = {"debug": False, "level": 1}

with patch("__main__.helper") as m:
    m.return_value = 9
    print(helper(1), m.mock_calls, m is main.helper)
print(helper(1))
with patch("__main__.helper", return_value=3, side_effect=None) as m: print(helper(5), m)if False else print(helper(5))
with patch("__main__.helper", new=lambda x: "lambda"): print(helper(1))
with patch("__main__.helper", "no function"): print(helper)
with patch("__main__.Service.get", autospec=True) as m:
    m.return_value = "fake"
    s = Service()
    print(s.get("p"), m.call_args == call(s, "p"))
    show(lambda: s.get(), lambda: s.get(1, 2))
with patch.object(Service, "url", "patched"): print(Service.url, Service().url)
print(Service.url)
s = Service()
with patch.object(s, "get", return_value=4) as m: print(s.get(1), "get" in vars(s))
print(s.get("x"), "get" in vars(s))
with patch.object(Service, "ping", return_value=1), patch.object(Service, "make") as make: print(Service.ping(), make is Service.make)
print(Service.ping(), type(vars(Service)["ping"]).__name__, type(Service.make()).__name__)
with patch("__main__.Service") as C:
    C.return_value.get.return_value = "instance"
    print(Service().get(1), C.mock_calls)
with patch("__main__.Service", spec=True) as C: show(lambda: C.nothing, lambda: C().nothing, lambda: C().get(1, 2, 3) is not None, lambda: C(1) is not None)
with patch("__main__.Service", autospec=True) as C: show(lambda: C.nothing, lambda: C().get(1, 2, 3), lambda: C(1), lambda: isinstance(C(), Service))if False else show(lambda: C.nothing, lambda: C().get(1, 2, 3), lambda: C(1))


@patch("__main__.helper")
@patch.object(Service, "get")
@patch("__main__.settings", new={})
def decorated(get, help, keyword=None):
    "Its doc."
    print(settings, Service().get is get, helper is help, keyword)
    return "done"


print(decorated(keyword=5), decorated.__name__, decorated.__doc__, len(decorated.patchings))


@patch("__main__.helper", return_value="in class")
class Tests:
    test_attr = 5
    def test_one(self, mock): print(helper(1), mock.called)
    def other(self): print(helper(1))


Tests().test_one()
Tests().other()
patcher = patch("__main__.helper", new_callable=PropertyMock)
mock = patcher.start()
print(type(helper).__name__, helper is mock)
print(patcher.stop(), helper(1), patcher.stop())
one, two = patch("__main__.helper", 1), patch.dict(settings, level=5)
one.start(); two.start()
print(helper, settings)
patch.stopall()
print(helper(1), settings)
with patch.dict(settings, {"debug": True}, new=1) as d: print(settings, d is settings)
print(settings)
with patch.dict("__main__.settings", clear=True): print(settings)
with patch.dict(settings, {"x": 1}):
    del settings["debug"]
    settings["y"] = 2
print(settings)


@patch.dict(settings, level=7)
def with_dict(): print(settings["level"])
with_dict()
try:
    with patch.dict(settings, level=8): raise KeyError("inside")
except KeyError as e: print(e, settings)
with patch.multiple("__main__", helper=DEFAULT, Service=5) as made: print(sorted(made), helper is made["helper"], Service)


@patch.multiple(Service, get=DEFAULT, ping=DEFAULT)
def multi(get, ping): print(Service.get is get, Service.ping is ping)
multi()
with patch("__main__.created", "new", create=True): print(created)
print("created" in globals())
with patch("__main__.len", return_value=99): print(len([]))
with patch("builtins.input", side_effect=["typed"]): print(input("? "))
with patch("sys.argv", ["prog", "x"]): print(sys.argv)
import io
with patch("sys.stdout", new_callable=io.StringIO) as out: print("captured")
print(repr(out.getvalue()))
async def coroutine(): return 1
with patch("__main__.coroutine") as m: print(type(m).__name__)
@patch("__main__.helper", 5)
async def async_decorated(): return helper
import asyncio
print(asyncio.run(async_decorated()))
show(lambda: patch("nodots").start(), lambda: patch(5).start(), lambda: patch("__main__.missing").start(), lambda: patch("no_such_module.x").start(), lambda: patch("os.nothing.x").start(), lambda: patch.object("text", "x"), lambda: patch.object(Service, "nope").start(),
     lambda: patch("__main__.helper", new=1, new_callable=Mock), lambda: patch("__main__.helper", autospec=True, new_callable=Mock), lambda: patch("__main__.helper", 5, a=1).start(), lambda: patch.multiple("__main__"), lambda: patch("__main__.helper", 5, autospec=True).start(),
     lambda: patch("__main__.nothing", create=True, spec=True).start(), lambda: patch("__main__.helper", autospect=True))
try:
    with patch("__main__.helper"): raise RuntimeError("inside")
except RuntimeError as e: print(e, helper(1))
class Meta(type):
    x = 1
class WithMeta(metaclass=Meta): pass
with patch.object(WithMeta, "x", 2): print(WithMeta.x)
print(WithMeta.x, "x" in vars(WithMeta))
class Base: attr = "base"
class Derived(Base): pass
with patch.object(Derived, "attr", "patched"): print(Derived.attr, Base.attr)
print(Derived.attr, vars(Derived).get("attr"))
