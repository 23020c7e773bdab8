# handing over, results, exceptions, ends
# python: skip (greenlet is no part of Python's library)
from greenlet import greenlet, getcurrent, GreenletExit, error
def test1(x, y):
    z = gr2.switch(x + y)
    print('z', z)
    return 'end1'
def test2(u):
    print('u', u)
    gr1.switch(42)
    print('never')
gr1 = greenlet(test1)
gr2 = greenlet(test2)
print(gr1.switch("hello", " world"))
print(gr1.dead, gr2.dead, bool(gr1), bool(gr2))
main = getcurrent()
print(gr1.parent is main, main.parent)
def echo():
    got = main.switch()
    while True: got = main.switch(got)
e = greenlet(echo)
print(e.switch())
print(e.switch(1), e.switch(1, 2), e.switch(a=1), e.switch(1, b=2), e.switch(None))
try: e.throw(ValueError, 'thrown')
except ValueError as x: print('came out', x, e.dead)
print(e.switch('to the dead'))
def catches():
    while True:
        try: main.switch('ready')
        except KeyError as k: main.switch(('caught', repr(k)))
c = greenlet(catches)
print(c.switch(), c.throw(KeyError('k')), c.switch())
print(repr(c.throw(GreenletExit)), c.dead)
def fails(): 1/0
try: greenlet(fails).switch()
except ZeroDivisionError as x: print(x)
class G(greenlet):
    def run(self, n):
        self.n = n
        for i in range(n): self.parent.switch(i)
        return 'done'
g = G()
print([g.switch(3)] + [g.switch() for _ in range(3)], g.dead, g.n)
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(greenlet(deep).switch(500))
try: greenlet(deep).switch(5000)
except RecursionError as x: print(x)
