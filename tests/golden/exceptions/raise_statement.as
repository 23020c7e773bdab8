# What a raise statement that is itself wrong raises, and in which context.
def t(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e, '|', repr(e.__context__), repr(e.__cause__), e.__suppress_context__)
def a():
    try: 1/0
    except ZeroDivisionError: raise ValueError(1) from 5
def b(): raise ValueError(1) from 5
def c():
    try: 1/0
    except ZeroDivisionError: raise 5
def d():
    try: 1/0
    except ZeroDivisionError: raise 5 from KeyError
def d2():
    try: 1/0
    except ZeroDivisionError: raise 5 from 6
class Bad(Exception):
    def __init__(self): raise RuntimeError('init')
class Odd(Exception):
    def __new__(cls): return 7
def e():
    try: 1/0
    except ZeroDivisionError: raise Bad
def f():
    try: 1/0
    except ZeroDivisionError: raise ValueError from Bad
def g(): raise Odd
def i():
    try: 1/0
    except ZeroDivisionError as e: raise ValueError from e
def j(): raise int
def k(): raise ValueError from int
def l(): raise ValueError from None
def m(): raise ValueError(3) from KeyError
for x in (a,b,c,d,d2,e,f,g,i,j,k,l,m): t(x)
