# Copies of StringIO, BytesIO and iterators of deques; their states.
import copy, io
from collections import deque
def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__ + ':', e)
s=io.StringIO('abc\ndef'); s.readline(); s.tag=5
t=copy.copy(s); attempt('sio', lambda:(t.read(), t.tell(), t.tag, s.tell(), s.read()))
attempt('st', lambda: s.__getstate__())
b=io.BytesIO(b'abcdef'); b.read(2); b.tag=[1]
c=copy.deepcopy(b); attempt('bio', lambda:(c.read(), c.tag, b.tell(), c.getvalue()))
attempt('st', lambda: b.__getstate__())
attempt('set', lambda: (b.__setstate__((b'xyz',1,None)), b.read(), b.getvalue()))
for st in [(), (b'a',1), (b'a',1,2,3), ('a',1,None), (b'a','1',None), (b'a',-1,None), (b'a',1,5), 5, None, [b'a',1,None]]:
    attempt(f'b{st}', lambda: b.__setstate__(st))
attempt('set', lambda: (s.__setstate__(('xyz','\n',1,None)), s.read(), s.getvalue()))
for st in [(), ('a','\n',1), ('a','\n',1,2,3), (b'a','\n',1,None), ('a',5,1,None), ('a','x',1,None),('a','\n','1',None), ('a','\n',-1,None), ('a','\n',1,5), 5, None]:
    attempt(f's{st}', lambda: s.__setstate__(st))
b.close(); attempt('closed', lambda: copy.copy(b))
s.close(); attempt('closed', lambda: copy.copy(s))
class S(io.StringIO): pass
x=S('hello'); x.a=1; y=copy.copy(x); attempt('sub', lambda:(type(y).__name__, y.read(), y.a))
d=deque([1,2,3]); i=iter(d); next(i); j=copy.copy(i); attempt('dq', lambda:(list(i), list(j)))
i=reversed(d); next(i); j=copy.copy(i); attempt('dqr', lambda:(list(i), list(j)))
i=iter(d); next(i); attempt('dqi', lambda: i.__reduce__()); attempt('len', lambda: i.__length_hint__())
i=iter(d); next(i); j=copy.deepcopy(i); attempt('dq', lambda:(list(i), list(j)))
attempt('cons', lambda: list(type(iter(d))(d, 1)))
attempt('cons', lambda: list(type(iter(d))(d)))
attempt('cons', lambda: list(type(iter(d))(d, 9)))
attempt('cons', lambda: list(type(iter(d))(5)))
attempt('cons', lambda: list(type(reversed(d))(d, 1)))
attempt('file', lambda: copy.copy(open('/dev/null')))
attempt('file', lambda: copy.copy(open('/dev/null','rb')))
attempt('file', lambda: copy.copy(open('/dev/null','rb',0)))
