# SystemExit in all forms, as an exception
import sys
for args in [(), (None,), (0,), (5,), ("text",), (1, 2), ([],), (True,), (2.5,), (-1,), (10**30,)]:
    try: sys.exit(*args)
    except TypeError as e: print("TypeError:", e)
    except SystemExit as e: print(repr(e), repr(e.code), e.args, repr(str(e)))
for args in [(), (1,), (1, 2), ("a", "b")]:
    e = SystemExit(*args)
    print(repr(e), repr(e.code))
e.code = 7
print(e.code, e.args, e)
e.args = (8, 9)
print(e.code, e.args, e)
del e.code
print(e.code)
try: raise SystemExit
except SystemExit as e: print(repr(e), e.code)
try: exit(3)
except SystemExit as e: print(repr(e), e.code)
try: quit()
except SystemExit as e: print(repr(e), e.code)
try: exit("x", 2)
except TypeError as e: print(e)
print(repr(exit), repr(quit))
class MyExit(SystemExit):
    def __init__(self, code): super().__init__(); self.code = code + 1
try: raise MyExit(4)
except SystemExit as e: print(repr(e), e.code)
print(isinstance(SystemExit(), Exception), SystemExit.__mro__)
try:
    try: sys.exit(1)
    finally: raise ValueError("instead")
except ValueError as e: print(repr(e.__context__))
def f():
    try: sys.exit("dropped")
    finally: return "returned"
print(f())
for i in range(2):
    try: sys.exit(i)
    except Exception: print("never")
    except: print("bare", i)
