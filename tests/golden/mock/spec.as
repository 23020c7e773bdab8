# spec, spec_set, seal, autospec of classes, instances and functions
# stress: every 97 (mocks make many classes)
import re
from unittest.mock import *


def show(*functions):
    for f in functions:
        try:
            text = str(f())
        except BaseException as e:
            text = type(e).__name__ + ": " + str(e)
        print(re.sub(r"id=.\d+.", "id=N", text).replace("\n  Actual", "\nActual"))




class Engine:
    power = 5
    def start(self, key, *, fast=False): "Start it."; return True
    @property
    def running(self): return False
    @staticmethod
    def kinds(n): return []
    @classmethod
    def make(cls, power): return cls()
    async def warm(self, seconds): pass


class Callable(Engine):
    def __init__(self, size, colour="red"): pass
    def __call__(self, x): return x
    def __len__(self): return 1


m = Mock(spec=Engine)
show(lambda: m, lambda: m.start, lambda: m.power, lambda: m.nothing, lambda: m.start(1, 2, 3), lambda: isinstance(m, Engine), lambda: m.__class__)
m.nothing = 1
show(lambda: m.nothing, lambda: len(m))
m = Mock(spec_set=Engine)
show(lambda: m, lambda: setattr(m, "nothing", 1), lambda: setattr(m, "power", 1), lambda: m.power)
m = Mock(spec=["one", "two"])
show(lambda: m, lambda: m.one(), lambda: m.three, lambda: isinstance(m, list))
m = NonCallableMock(spec=Engine)
show(lambda: m(), lambda: callable(m), lambda: m)
m = MagicMock(spec=Callable)
show(lambda: len(m), lambda: m[1], lambda: iter(m), lambda: m("x"), lambda: m)
m = MagicMock(spec=Engine())
show(lambda: m, lambda: len(m), lambda: type(m.warm).__name__)
show(lambda: Mock(spec=Mock()))
E = create_autospec(Engine)
show(lambda: E, lambda: E(), lambda: E().start, lambda: E().start("k"), lambda: E().start(), lambda: E().start("k", slow=1), lambda: E.start("self", "k"), lambda: E.kinds(), lambda: E.kinds(1),
     lambda: E.make(1), lambda: E().nothing, lambda: E(1), lambda: isinstance(E(), Engine), lambda: E().power, lambda: E().running)
C = create_autospec(Callable)
show(lambda: C(), lambda: C(1), lambda: C(1, "blue", 3), lambda: C(1)("x"), lambda: C(1)(), lambda: C.mock_calls)
i = create_autospec(Engine, instance=True)
show(lambda: i, lambda: i(), lambda: i.start("k"), lambda: i.start(), lambda: i.mock_calls)
i.start.return_value = 9
print(i.start("k"))
f = create_autospec(lambda a, b=2: None, return_value=7)
show(lambda: f(1), lambda: f(), lambda: f(1, 2, 3), lambda: f.call_args_list, lambda: f.return_value)
show(lambda: create_autospec(Mock()), lambda: create_autospec(Engine, spec_set=True)().nothing, lambda: setattr(create_autospec(Engine, spec_set=True, instance=True), "x", 1))
sealed = Mock()
sealed.a.b = 1
sealed.method.return_value = 5
seal(sealed)
show(lambda: sealed.a.b, lambda: sealed.method(), lambda: sealed.new, lambda: sealed.a.c, lambda: sealed(), lambda: setattr(sealed, "new", 1), lambda: sealed.method.x)
p = PropertyMock(return_value=3)
class Holder: pass
Holder.value = p
h = Holder()
h.value = 6
print(h.value, p.mock_calls)
type(sealed).late = PropertyMock(side_effect=[1, 2])
print(sealed.late, sealed.late)
print(sentinel.one, sentinel.one is sentinel.one, sentinel.one == sentinel.two, repr(ANY), ANY == 5, 5 == ANY, ANY != 5, DEFAULT)
class MyMock(MagicMock):
    def hello(self): return "hello"
mine = MyMock()
print(mine.hello(), type(mine.child).__name__, type(mine.child).__mro__[1] is MyMock, isinstance(mine(), MyMock), mine.child.hello())
class Flat(MagicMock):
    def _get_child_mock(self, /, **kw): return Mock(**kw)
print(type(Flat().child).__name__)
