# What changes a bytearray.
b = bytearray(b'abc')
b.append(100)
b.extend(b'ef')
b.extend([103, 104])
b.insert(0, 64)
b.insert(-1, 45)
b.insert(100, 46)
print(b, b.pop(), b.pop(0), b)
b.remove(45)
b.reverse()
print(b, len(b), b.copy() is b)
b[0] = 72
b[1:3] = b'XYZ'
b[::2] = b'_' * len(b[::2])
print(b)
b[1:2] = []
b[len(b):] = (33, 33)
del b[0], b[-1]
del b[::3]
print(b)
b += b'++'
b *= 2
print(b, b == bytes(b))
alias = b
b += bytearray(b'!')
print(alias is b, b)
b.clear()
print(b, not b)


def show(change):
    x = bytearray(b'abcd')
    try:
        change(x)
    except Exception as e:
        print(type(e).__name__ + ':', e, x)
    else:
        print(x)


show(lambda x: x.append(256))
show(lambda x: x.append('a'))
show(lambda x: x.extend('a'))
show(lambda x: x.extend([1, 300]))
show(lambda x: x.extend(5))
show(lambda x: x.pop(9))
show(lambda x: bytearray().pop())
show(lambda x: x.remove(1))
show(lambda x: x.remove(b'a'))
show(lambda x: x.insert(0, -1))
show(lambda x: x.__setitem__(9, 1))
show(lambda x: x.__setitem__(0, 'a'))
show(lambda x: x.__setitem__(slice(0, 2), 'ab'))
show(lambda x: x.__setitem__(slice(0, 2), 5))
show(lambda x: x.__setitem__(slice(0, 4, 2), b'abc'))
show(lambda x: x.__setitem__(slice(None, None, -1), b'1234'))
show(lambda x: x.__setitem__(slice(3, 1), b'--'))
show(lambda x: x.__delitem__(slice(None, None, -2)))
show(lambda x: x.__iadd__(5))
show(lambda x: x.__delitem__(7))
show(lambda x: x.extend(x))
show(lambda x: x.__setitem__(slice(1, 3), x))
