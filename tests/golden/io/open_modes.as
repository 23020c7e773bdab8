# open(): every mode of up to three letters, arguments of wrong kinds, what is no file.
import io
import itertools
import os
import warnings

warnings.simplefilter("ignore")
p='/tmp/aspen_golden_modes_%d'%os.getpid()
def show(w,f):
    try: r=f()
    except BaseException as e: r=type(e).__name__+': '+str(e).replace(p,'P')
    print(w, str(r).replace(p,'P'))
def reset(): open(p,'wb').write(b'hello\nworld\n')
for n in (1, 2, 3):
    for m in itertools.product('rwax+btU', repeat=n):
        m=''.join(m)
        if n == 3 and len(set(m)) < 3:
            continue
        reset()
        def f():
            if 'x' in m and os.path.exists(p): os.remove(p)
            with open(p,m) as h: return (type(h).__name__, h.mode, h.readable(), h.writable(), h.seekable(), h.tell(), getattr(h,'encoding','-'))
        show(repr(m),f)
for kw in [dict(buffering=0),dict(buffering=1),dict(buffering=-2),dict(buffering=5),dict(buffering='a'),dict(buffering=None),dict(encoding='x'),dict(encoding=5),dict(errors='x'),dict(errors=5),dict(newline='x'),dict(newline=5),dict(newline='\r\n'),dict(closefd=False),dict(opener=5),dict(opener=lambda a,b:5.5),dict(opener=lambda a,b:-1),dict(opener=lambda *a:os.open(a[0],a[1])),dict(foo=1),dict(encoding='locale'),dict(encoding='utf-8\0'),dict(errors='strict\0'), dict(mode=5),dict(mode=None),dict(mode=''),dict(mode='r\0')]:
    for mode in ('r','rb','w'):
        reset()
        def f():
            k=dict(kw); k.setdefault('mode',mode)
            with open(p,**k) as h: return (type(h).__name__, h.mode, h.read() if 'r' in mode else 0)
        show((mode,sorted(kw) , list(map(str,kw.values()))[0][:12].replace('<function <','')) if 'opener' not in kw else (mode,'opener'),f)
for file in (5.5,None,[],'', '/nonexistent/x', '/tmp',  -1, 10**9, 2**40, 'a\0b', True if 0 else 99, io.StringIO(), b'\xff/x', 'x'*5000):
    for mode in ('r','w','rb'):
        if file=='/tmp/é\udcff' and mode=='w': continue
        show((ascii(file)[:20],mode), lambda: open(file,mode).close())
class P:
    def __init__(s,v): s.v=v
    def __fspath__(s): return s.v
for v in (p, p.encode(), 5, None, P(p)):
    reset(); show(('fspath',type(v).__name__), lambda: open(P(v)).read())
os.remove(p)
