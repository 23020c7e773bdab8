import sys
class Bad:
    def __bool__(self): raise ValueError("no bool")
bad=Bad()
def show(f):
    try: f()
    except Exception: sys.excepthook(*sys.exc_info())
def a(): return 1 if bad else 2
def b():
    x = 1 if bad else 2
def c(): print(1 if bad else 2)
def d(): return 1 if not bad else 2
def e(): return bad and 1
def f(): return not bad or 1
def g(): return 1 if bad and bad else 2
def h():
    return (1 if bad or 1 else
       2)
def i(): print(3, bad and 5)
def j():
    if bad and 1: pass
def k():
    while 1 and bad: pass
def l():
    assert bad or 5
def m(): [1 for x in [1] if bad]
def n(): [1 for x in [1] if not bad]
def o(): lambda_ = (lambda: 1 if bad else 2)()
def p(): x = bad or 5; return x
def q(): return [bad or 5]
import sys
for t in [a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q]:
    print(t.__name__); show(t)
