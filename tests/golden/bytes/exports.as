# A bytearray that a memoryview looks into cannot change its size; views that died do not count.
def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__ + ':', e)
x=bytearray(b'abcdef')
m=memoryview(x)
for name,f in [('append',lambda:x.append(1)),('pop',lambda:x.pop()),('del0',lambda:x.__delitem__(0)),('del',lambda:x.__delitem__(slice(0,2))),('set same',lambda:x.__setitem__(slice(0,2),b'xy')),('set more',lambda:x.__setitem__(slice(0,2),b'xyz')),('set less',lambda:x.__setitem__(slice(0,2),b'')),('ext',lambda:x.extend(b'')),('ext1',lambda:x.extend(b'a')),('ext it',lambda:x.extend([1])),('ext it0',lambda:x.extend([])),('insert',lambda:x.insert(0,1)),('remove',lambda:x.remove(97)),('clear',lambda:x.clear()),('reverse',lambda:x.reverse()),('iadd',lambda:x.__iadd__(b'a')),('iadd0',lambda:x.__iadd__(b'')),('imul',lambda:x.__imul__(2)),('imul1',lambda:x.__imul__(1)),('imul0',lambda:x.__imul__(0)),('init',lambda:x.__init__(b'abcdef')),('init0',lambda:x.__init__()),('popbad',lambda:x.pop(99)),('removebad',lambda:x.remove(1)),('step',lambda:x.__setitem__(slice(0,4,2),b'ab')),('step del',lambda:x.__delitem__(slice(0,4,2))),('step0',lambda:x.__delitem__(slice(0,0,2))),('del empty',lambda:x.__delitem__(slice(0,0))),('extbad',lambda:x.extend([300])), ('translate', lambda:x.translate(None)), ('upper', lambda:x.upper()),('copy', lambda:x.copy())]:
    attempt(name,f)
print(x)
def f():
    m = memoryview(x)
    return m[1]
m.release()
f(); x.append(1)
print(memoryview(x)[1:].tobytes()); x += b'12'
print(bytes(memoryview(x)[2:])); del x[:2]
[memoryview(x)[1:], 2, 3][1]; x[0:0] = b'ab'
memoryview(x)[1:].tolist(); x *= 2
print(x)
for i in memoryview(x): pass
x.pop()
print(x)
try:
    for i in memoryview(x):
        if i == 50: x.pop()
except BufferError as e: print(e)
x.pop()
def g(b):
    with memoryview(b) as m:
        yield from m
        b.append(1)
try: list(g(x))
except BufferError as e: print(e)
x.append(2); print(x)
