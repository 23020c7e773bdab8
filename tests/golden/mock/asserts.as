# the words of assertions
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



m = Mock(name="service")
show(m.assert_not_called, m.assert_called, m.assert_called_once, lambda: m.assert_called_with(1), lambda: m.assert_called_once_with(1, a=2),
     lambda: m.assert_any_call(), lambda: m.assert_has_calls([call(1)]), lambda: m.assert_has_calls([]), lambda: m.assert_has_calls([call(1), call(2)], any_order=True))
m(1)
show(m.assert_not_called, m.assert_called, m.assert_called_once, lambda: m.assert_called_with(1), lambda: m.assert_called_with(2),
     lambda: m.assert_called_with(1, k=None), lambda: m.assert_called_once_with(1), lambda: m.assert_called_once_with("1"))
m(2, k=[3])
m.sub("x")
show(m.assert_not_called, m.assert_called_once, lambda: m.assert_called_with(k=[3]), lambda: m.assert_called_with(2, k=[3]), lambda: m.assert_called_once_with(2),
     lambda: m.assert_any_call(1), lambda: m.assert_any_call(3), lambda: m.assert_has_calls([call(1), call(2, k=[3])]), lambda: m.assert_has_calls([call(2, k=[3]), call(1)]),
     lambda: m.assert_has_calls([call(2, k=[3]), call(1)], any_order=True), lambda: m.assert_has_calls([call(1), call(1), call.other()], any_order=True),
     lambda: m.assert_has_calls([call.sub("x")]), lambda: m.sub.assert_called_with("y"), lambda: m.sub.assert_has_calls(call("x")))
m(ANY)
show(lambda: m.assert_called_with("anything"), lambda: m.assert_called_with(ANY), lambda: m.assert_any_call(ANY, k=ANY), lambda: m.assert_called_with(ANY, ANY))
show(lambda: m.assert_typo(), lambda: m.assret_called, lambda: m.asert_it, lambda: Mock(unsafe=True).assert_it(), lambda: m.called_once_with(5))
anonymous = Mock()
show(lambda: anonymous.assert_called_with(), lambda: anonymous.method.assert_called(), lambda: anonymous.a.b.assert_called_once_with(5), lambda: anonymous().assert_called())


def function(a, b, *, c=3): pass


s = create_autospec(function)
s(1, 2)
s(a=1, b=2, c=3)
show(lambda: s.assert_called_with(1, b=2, c=3), lambda: s.assert_called_with(1, 2, c=4), lambda: s.assert_called_with(1), lambda: s.assert_any_call(b=2, a=1),
     lambda: s(1), lambda: s(1, 2, 3), lambda: s(1, 2, d=5), lambda: s.assert_has_calls([call(1)]), lambda: s.call_count)
