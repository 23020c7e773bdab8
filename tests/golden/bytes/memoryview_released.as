# A view that was released says so to everything; a view of a view lives on.
def attempt(what, f):
    try:
        print(what, f())
    except Exception as e:
        print(what, type(e).__name__ + ':', e)


b = bytearray(b'hello world')
m = memoryview(b)
m[0:2] = b'**'
part = m[3:6]
m.release()
part.release()
attempt('free again', lambda: b.append(33))
attempt('released', lambda: m[0])
attempt('released length', lambda: len(m))
attempt('released repr', lambda: repr(m).split(' at ')[0])
attempt('released twice', lambda: m.release())
attempt('released with', lambda: m.__enter__())
attempt('released hash', lambda: hash(m))
attempt('released tobytes', lambda: m.tobytes())
attempt('released equal', lambda: m == m)
attempt('released attributes', lambda: m.nbytes)
with memoryview(b) as v, v[2:] as w:
    attempt('inside', lambda: (bytes(v[:3]), len(w)))
attempt('after with', lambda: w[0])
v = memoryview(b)
w = memoryview(v)
v.release()
attempt('view of a view', lambda: bytes(w[:2]))
w.release()
attempt('all released', lambda: b.clear())
print(b)
