a = list(range(10))
print(a[2:5], a[:3], a[7:], a[-3:], a[:-7], a[::3], a[::-1], a[8:2:-2], a[5:2], a[100:], a[-100:2])
a[2:4] = "xyz"
print(a)
a[1:1] = [100, 200]
print(a)
a[:] = a[::-1]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
del a[1::3]
print(a)
del a[:2], a[-1:]
print(a)
a[2:] = ()
print(a)
a[5:100] = a
print(a)
a[0:1] = a
print(a)
del a[::-2]
print(a)
a[3:1] = [7]
print(a)
a[:] = []
print(a)
b = [1, 2, 3]
b[len(b):] = (x * x for x in b)
print(b)
