# what * brings
from pack import *
print(sorted(n for n in globals() if not n.startswith("__")))


def inside():
    try:
        exec("from helper import *")
    except SyntaxError as e:
        print(e)


inside()
try:
    compile("def f():\n    from helper import *\n", "x", "exec")
except SyntaxError as e:
    print(e.msg, e.lineno)


class C:
    from helper import bump
    import helper as h


print(C.bump, C.h.__name__) if False else print(C.h.__name__)
