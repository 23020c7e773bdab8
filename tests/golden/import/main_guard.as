# __name__ and what a module knows of itself, in the program and in what it imports.
import_flag = True
import sys
import conditional
print(__name__, conditional.__name__, conditional.flag, conditional.main(), conditional.lines)
if __name__ == "__main__": print("guarded")
print(__doc__, __package__, __spec__, "__file__" in globals(), __file__.rpartition("/")[2].split(".")[0], __annotations__)
print(sys.argv[1:], sys.path[0].rpartition("/")[2], sys.modules[__name__].__dict__ is globals())
del sys.modules["conditional"]
del import_flag
import conditional as again
print(again is conditional, again.flag, conditional.flag)
def use():
    import conditional
    return conditional
print(use() is again, "conditional" in globals())
exec("import conditional as c; r = c.main()", ns := {}); print(ns["r"])
exec(compile("print(__name__)", "f", "exec"), {"__name__": "given"})
exec("try: print(__name__)\nexcept NameError as e: print(e)", {})
class K: n = __name__
print(K.n, K.__module__, use.__module__, use.__globals__ is globals(), (lambda: 0).__module__)
__name__ = "renamed"
class L: pass
def renamed(): pass
print(L.__module__, renamed.__module__, K.__module__)
