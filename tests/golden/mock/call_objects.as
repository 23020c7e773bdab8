# call: text, comparing, chains, with tuples
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



show(lambda: call, lambda: call(), lambda: call(1, b=2), lambda: call.foo, lambda: call.foo(1), lambda: call.foo.bar(), lambda: call().foo(2), lambda: call(1)(2)(3), lambda: call[0] if len(call) else "empty",
     lambda: call.count(5), lambda: call.index(1), lambda: call.a().b.c(x=[1]), lambda: tuple(call(1, a=2)), lambda: len(call.x(1)), lambda: call("é", 'q"'))
pairs = [(call(1), call(1)), (call(1), call(2)), (call(1), ((1,), {})), (call(1), ((1,),)), (call(1), ("", (1,), {})), (call.a(1), ("a", (1,))), (call.a(1), ("a", (1,), {})), (call.a(1), call.b(1)), (call.a(1), call(1)),
         (call(), ()), (call(), call()), (call(a=1), ({"a": 1},)), (call(a=1), ((), {"a": 1})), (call(1), 5), (call(1), "x"), (call(1), None), (call(ANY), call(5)), (call(5), call(ANY)), (call(ANY, ANY), call(5)), (call(1, 2), call(2, 1)),
         (call(a=1, b=2), call(b=2, a=1)), (call().a(1), call().a(1)), (call(2).a(1), call().a(1)), (call(1), [1]), (call(1), (1, 2, 3, 4)), (call.foo, ("foo",)), (call([1]), call([1]))]
for a, b in pairs:
    print(a, b, a == b, b == a, a != b)
c = call(1, 2, k=3)
print(c.args, c.kwargs, c[0], c[1], c[2], call.m(1).args, call.m(k=1).kwargs)
print(call(1).foo(2).bar.call_list() if False else call(1).foo(2).call_list(), call.a.b.c(1).call_list())
m = Mock()
m(1)
m.a(2)
print(call(1) in m.mock_calls, call.a(2) in m.mock_calls, [call(1), call.a(2)] in m.mock_calls, [call.a(2), call(1)] in m.mock_calls, m.mock_calls == [call(1), call.a(2)], call(2) in m.mock_calls, m.mock_calls.index(call.a(2)))
name, args, kwargs = m.mock_calls[1]
print(name, args, kwargs)
args, kwargs = m.call_args
print(args, kwargs, m.call_args_list == [call(1)], m.call_args_list == [((1,), {})], m.call_args == ((1,),), type(m.call_args).__name__, type(m.mock_calls).__name__)
