# side_effect: exceptions, functions, iterables; return_value; wraps; DEFAULT
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



show(Mock(side_effect=ValueError("x")), Mock(side_effect=ValueError), Mock(side_effect=KeyboardInterrupt))
m = Mock(side_effect=[1, ValueError("in the list"), KeyError, DEFAULT, 5], return_value="default")
show(m, m, m, m, m, m, m)
print(m.call_count)
m = Mock(side_effect=lambda *a, **k: (a, k))
show(lambda: m(1, b=2), lambda: m.call_args)
m = Mock(side_effect=lambda x: DEFAULT if x else "falsy", return_value="kept")
show(lambda: m(1), lambda: m(0), m)
m.side_effect = None
show(lambda: m(0))
m.side_effect = "abc"
show(m, m, m, m)
m.side_effect = iter([])
show(m)
m.side_effect = {"k": 1}
show(m)
m.side_effect = 5
show(m)
show(lambda: Mock(side_effect=StopIteration)())
m = Mock(side_effect=range(3))
print(list(iter(m, 2)))


class Real:
    attr = 5
    def add(self, a, b=1): return a + b
    def fail(self): raise RuntimeError("real")


w = Mock(wraps=Real())
show(lambda: w.add(2), lambda: w.add(2, b=5), w.fail, lambda: w.attr, lambda: w.missing, lambda: w.mock_calls)
w.add.return_value = "replaced"
show(lambda: w.add(2))
w.add.side_effect = lambda *a, **k: "by effect"
show(lambda: w.add(2))
w = Mock(wraps=len)
show(lambda: w([1, 2]), lambda: w(5), lambda: w.call_args_list)
w = Mock(wraps=len, return_value=None)
show(lambda: w([1, 2]))
m = MagicMock()
m.return_value.__enter__.return_value.read.return_value = "content"
with m("file") as f: print(f.read())
m.__getitem__.side_effect = {"a": 1}.__getitem__
show(lambda: m["a"], lambda: m["b"])
m.__iter__.return_value = [1, 2, 3]
print(list(m), list(m), [x for x in m])
m.__contains__.side_effect = lambda x: x > 2
print(3 in m, 1 in m)
m.__len__.return_value = 7
m.__bool__.return_value = False
print(len(m), bool(m))
m.__call__ = lambda self, x: x
m.__str__.return_value = "text"
m.__str__ = lambda self: "other"
print(str(m), f"{m}")
m.__lt__ = lambda self, other: True
m.__eq__.return_value = "equal"
print(m < 1, m == 2)
m.__exit__.return_value = True
with m: raise ValueError("swallowed")
m.__add__.return_value = 9
m.__radd__ = Mock(return_value=10)
print(m + 1, 1 + m)
m.__next__.side_effect = [1, 2]
print(next(m), next(m))
m.__int__.return_value = 3
m.__float__ = Mock(return_value=2.5)
m.__index__.return_value = 1
print(int(m), float(m), [10, 20][m], complex(MagicMock()), round(MagicMock(__round__=Mock(return_value=4))))
m.__hash__.return_value = 5
print(hash(m))
n = Mock()
for name in ("__init__", "__getattr__", "__del__"):
    show(lambda: setattr(n, name, 1))
n.__str__ = Mock(return_value="plain mock")
n.__len__ = lambda self: 3
print(str(n), len(n))
show(lambda: n[1], lambda: iter(n), lambda: Mock() + 1, lambda: len(Mock()), lambda: bool(Mock()))
n.__getitem__ = Mock(return_value="item")
print(n[1], n.__getitem__.call_args)
del n.__len__
show(lambda: len(n))
