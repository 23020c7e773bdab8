# Names for people at the prompt, and the names of the builtins module as such.
import builtins
import inspect


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except BaseException as e:
        print(type(e).__name__, e)


for name in ("copyright", "credits", "license", "exit", "quit", "help"):
    o = getattr(builtins, name)
    print(name, type(o).__name__, type(o).__module__, callable(o))
print(repr(license), repr(help), exit, quit, exit.name, exit.eof, sep="\n")
attempt(exit, 3)
attempt(quit, "text")
attempt(exit, code=5)
attempt(exit, 1, 2)
attempt(copyright, 1)
attempt(license, bad=1)
print(copyright.__doc__)
print([n for n in dir(builtins) if n[0] == "_"], len(dir(builtins)))
print("__builtins__" in dir(builtins), __builtins__ is builtins)
print(inspect.signature(len), len.__text_signature__, [n for n in dir(len) if n[:2] != "__"])
