# What code objects tell, and what of them can be replaced.
import types

source = '''
import os.path as p
from sys import argv
def outer(a, b=2, /, c=3, *args, d, **kw):
    "doc"
    x = a + b
    def inner(y):
        nonlocal x
        x += y + c
        return print(x, p.join)
    z = [i for i in range(10)]
    return inner
class C(object):
    attr = 1
    def m(self): return __class__
async def co(): await z; return 1
def gen(): yield 5
async def ag(): yield 1
l = lambda: 0
'''


def walk(code, depth=0):
    print(" " * depth + code.co_qualname, code.co_name, code.co_filename, code.co_firstlineno, hex(code.co_flags),
          code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
    print(" " * depth, code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names)
    if depth:
        print(" " * depth, [c for c in code.co_consts if not isinstance(c, types.CodeType)])
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            walk(constant, depth + 2)


walk(compile(source, "f.py", "exec"))


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def double(x, factor=2):
    "Doubles."
    return x * factor


code = double.__code__
named = code.replace(co_name="triple", co_qualname="Math.triple", co_filename="math.py", co_firstlineno=900)
print(named.co_name, named.co_qualname, named.co_filename, named.co_firstlineno, sorted({line for *_, line in named.co_lines()})[-1])
print(code.co_name, code.co_firstlineno < 100, code == named, code != named)
triple = types.FunctionType(named, {}, argdefs=(3,))
print(triple(5), triple.__name__, triple.__doc__)
double.__code__ = named
print(double(4), double.__name__, double.__qualname__)
try:
    double("x", "y")
except TypeError as e:
    entry = e.__traceback__.tb_next
    print(entry.tb_lineno, entry.tb_frame.f_code is named, entry.tb_frame.f_locals)
attempt(code.replace, 1)
attempt(code.replace, bad=1)
attempt(code.replace, co_name=1)
attempt(code.replace, co_filename=None)
attempt(code.replace, co_firstlineno="1")
print(code.replace() == code, code.replace() is code, code.replace(co_consts=code.co_consts) == code)
print(code.replace(co_flags=code.co_flags) == code, code.replace(co_filename="other") == code)

same, other = (compile("a = 1.5; b = -0.0; c = (1, 'x')", name, "exec") for name in ("one", "two"))
print(same == other, hash(same) == hash(other), same == 1, len({same, other}))
for text in ("a = 1.5; b = 0.0; c = (1, 'x')", "a = 1.5; b = -0.0; c = (1, 'y')", "a = 1.5; b = -0.0; d = (1, 'x')",
             "a = 1.5; b = -0.0; c = (True, 'x')", "\na = 1.5; b = -0.0; c = (1, 'x')", "a = 1.5; b = -0.0; c = (1,  'x')"):
    print(same == compile(text, "one", "exec"), end=" ")
print()
functions = [(lambda x: x + 1).__code__ for _ in range(2)]
print(functions[0] is functions[1], compile("lambda: 1 if 2 else 3", "", "eval") == compile("lambda: 1 if 2 else 3", "", "eval"))
try:
    same < other
except TypeError as e:
    print(e)
