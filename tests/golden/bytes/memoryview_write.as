# memoryview: writing into a bytearray, and release.
b = bytearray(b'abcdef')
with memoryview(b) as m:
    m[0] = 65
    m[1:3] = b'XY'
    m[::-2][0] = 33
    half = m[3:]
    half[0] = 45
    print(b, half.tolist(), m.readonly, m.toreadonly().readonly)
    for change in (lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, 'a'), lambda: m.__setitem__(slice(0, 2), b'a'), lambda: m.__setitem__(9, 1)):
        try:
            change()
        except Exception as e:
            print(type(e).__name__ + ':', e)
try:
    m[0]
except ValueError as e:
    print(e)
print(repr(m)[:16])
