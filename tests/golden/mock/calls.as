# what a mock remembers: calls of itself, of attributes, of results; names; reset
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



m = Mock()
m(1, 2, a=3)
m.method(4)
m.deep.er.method(5)
m().result(6)
m.method().other(7)
show(lambda: m.called, lambda: m.call_count, lambda: m.call_args, lambda: m.call_args_list, lambda: m.method_calls,
     lambda: m.mock_calls, lambda: m.method.mock_calls, lambda: m.return_value.mock_calls, lambda: m.deep.mock_calls)
show(lambda: m, lambda: m.method, lambda: m(), lambda: m.a.b().c, lambda: Mock(name="named"), lambda: Mock(name="named").x(),
     lambda: Mock(name="named")().y, lambda: MagicMock(name="n")[1].z)
print(m.call_args.args, m.call_args.kwargs, m.call_args[0], m.call_args[1], m.call_args == call(), m.method.call_args == ((4,),))
args, kwargs = m.method.call_args
print(args, kwargs)
m.reset_mock()
print(m.called, m.call_count, m.call_args, m.mock_calls, m.method.called, m.deep.er.method.call_args_list)
m.return_value = 5
m.side_effect = [1, 2]
m.child.return_value = 6
print(m(), m(), m.child())
show(m)
m.reset_mock()
print(m.child())
m.reset_mock(return_value=True, side_effect=True)
show(m, m.child)
parent = Mock()
a, b = Mock(return_value=None), Mock(name="has a name")
parent.a = a
parent.b = b
parent.attach_mock(b, "attached")
a(1)
b(2)
show(lambda: parent.mock_calls, lambda: a, lambda: b, lambda: parent.attached is b)
c = Mock(**{"method.return_value": 3, "other.side_effect": KeyError, "attr": "value", "x.y.z": 1})
show(c.method, c.other, lambda: c.attr, lambda: c.x.y.z, lambda: c.method.called)
c.configure_mock(attr="new", **{"method.return_value": 4})
show(c.method, lambda: c.attr)
del c.attr
show(lambda: c.attr, lambda: hasattr(c, "attr"), lambda: hasattr(c, "other"))
show(lambda: delattr(c, "attr"))
print(sorted(dir(Mock(spec=["one", "two"])))[-3:], "attr" in dir(c), "method" in dir(c))
m = Mock()
m.a.b(1).c(2)
print(m.mock_calls == call.a.b(1).c(2).call_list(), call.a.b(1).c(2).call_list())
n = Mock()
n.a([1])
n.a({"k": None}, key=...)
print(n.mock_calls)
many = Mock()
for i in range(12): many.method("an argument", number=i)
print(many.mock_calls)
