# magic methods of a MagicMock before anybody set them
# stress: every 97 (mocks make many classes)
import re
from unittest.mock import *
def show(*fs):
    for f in fs:
        try: print(re.sub(r"id='\d+'", "id", str(f())))
        except BaseException as e: print(type(e).__name__, re.sub(r"id='\d+'", "id", str(e)).replace("\n  Actual", "\nActual"))
m=MagicMock()
show (lambda: m.called_once, lambda: 1+m, lambda: m+1, lambda: m.assert_foo, lambda: m.asert, lambda: m.has_calls, lambda: m[1], lambda: m.__radd__,  lambda: list(m), lambda: divmod(m,2), lambda: m<1, lambda: m==1, lambda: m.__hash__, lambda: hash(m) == object.__hash__(m), lambda: format(m,'')[:10], lambda: f"{m:>5}", lambda: bool(m), lambda: int(m), lambda: m.__get__, lambda: round(m), lambda: m.__fspath__, lambda: m.__missing__, lambda: m.__class__, lambda: m(1).x.y(2), lambda: m.mock_calls, lambda: m.__aenter__, lambda: abs(m), lambda: m.__sizeof__() > 5, lambda: next(m), lambda: m.__next__)
m=Mock(name="nm")
m(1)
m(2)
show(lambda: m.assert_called_once(), lambda: m.assert_called_with(3), lambda: m.assert_not_called(), lambda: m.assert_any_call(5), lambda: m.assert_has_calls([call(3)]), lambda: m.assert_has_calls([call(3)],any_order=True), lambda: Mock().assert_called(), lambda: Mock().assert_called_with(1), lambda: Mock().assert_called_once_with(1))
