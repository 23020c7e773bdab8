# BytesIO.getbuffer(): while there is a view, the size stays.
import io
def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__ + ':', e)
def mk():
    global b,v
    b=io.BytesIO(b'hello world'); v=b.getbuffer()
for name,f in [('write',lambda:b.write(b'x')),('write0',lambda:b.write(b'')),('trunc',lambda:b.truncate(3)),('trunc same',lambda:b.truncate(11)),('trunc more',lambda:b.truncate(20)),('close',lambda:b.close()),('read',lambda:b.read()),('getvalue',lambda:b.getvalue()),('seek',lambda:b.seek(3)),('init',lambda:b.__init__(b'a')),('writelines',lambda:b.writelines([b'a'])),('writelines0',lambda:b.writelines([])),('exit',lambda:b.__exit__()),('getbuffer',lambda:b.getbuffer().tobytes()),('detach',lambda:b.detach()),('set',lambda:(v.__setitem__(0,65),b.getvalue())),('readonly', lambda: v.readonly)]:
    mk()
    attempt(name,f)
    v.release()
    attempt(name+' rel',f)
mk(); v2=v[2:4]; v.release(); attempt('sub', lambda: b.write(b'x')); del v2; attempt('sub', lambda: b.write(b'x'))
with b.getbuffer() as w: attempt('in', lambda: b.write(b'x'))
attempt('out', lambda: b.write(b'x'))
attempt('ret', lambda: bytes(b.getbuffer()[1:3]))
attempt('ret', lambda: b.write(b'y'))
