# mock_open: reading in all ways, writing, several opens
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



m = mock_open(read_data="one\ntwo\nthree")
with patch("builtins.open", m):
    with open("f.txt", "w") as f: f.write("text"); f.writelines(["a"])
    with open("f") as f: print(repr(f.read()), repr(f.read()))
    with open("f") as f: print(f.readlines(), f.readlines())
    with open("f") as f: print(f.readline(), repr(f.readline()), f.read(2), [line for line in f])
    with open("f") as f: print(list(f), next(f, "end"))
    with open("f") as f:
        for line in f: print("line", repr(line))
m.assert_any_call("f.txt", "w")
print(m.mock_calls[:5])
handle = m()
handle.write.assert_called_once_with("text")
show(lambda: handle.write.assert_called_once_with("other"), lambda: handle.nothing, lambda: handle.close.call_count > 1)
b = mock_open(read_data=b"by\ntes")
f = b()
print(f.read(), f.read(), b().readlines())
e = mock_open()
print(repr(e().read()), e().readlines(), repr(e().readline()))
e = mock_open()
e.side_effect = FileNotFoundError(2, "No such file or directory")
show(lambda: e("x"))
r = mock_open(read_data="x")
r.return_value.read.return_value = "always"
print(r().read(), r().read())
r.return_value.readline.side_effect = ["a", "b"]
h = r()
print(h.readline(), h.readline())
