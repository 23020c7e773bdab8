# pow(a, b, c): whose __pow__ is asked, and that none is asked twice.
class A:
    def __pow__(): return True
class B:
    def __pow__(self, other, mod=None): print('B', end=' '); return NotImplemented
class D:
    def __pow__(self, other, mod=None): print('D', end=' '); return NotImplemented
class E: pass
class F(int):
    def __pow__(self, other, mod=None): print('F', end=' '); return NotImplemented
def t(*a):
    try: print(pow(*a))
    except TypeError as e: print(e)
for x in B(), A(), D(), F(3), 2, 's':
    for y in 's', B(), D(), 3, F(4):
        for z in A(), D(), E(), F(5), 7, None:
            print(*(type(v).__name__ for v in (x,y,z)), end=': '); t(x, y, z)
