# memoryview: reading.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: memoryview(b'abc')[1])
show(lambda: memoryview(b'abc')[-1])
show(lambda: memoryview(b'abc')[3])
show(lambda: memoryview(b'abc')['a'])
show(lambda: memoryview(b'abc')[1:].tobytes())
show(lambda: memoryview(b'abc')[::-1].tolist())
show(lambda: len(memoryview(b'abc')[::2]))
show(lambda: memoryview(b'ab') == b'ab')
show(lambda: memoryview(b'a') < memoryview(b'b'))
show(lambda: hash(memoryview(b'ab')) == hash(b'ab'))
show(lambda: hash(memoryview(bytearray(b'ab'))))
show(lambda: memoryview('a'))
show(lambda: (memoryview(b'ab').nbytes, memoryview(b'ab').readonly, memoryview(b'ab').format, memoryview(b'ab').shape, memoryview(b'ab').obj))
show(lambda: memoryview(b'abcd').cast('I')[0])
show(lambda: memoryview(b'abcd').cast('h').tolist())
show(lambda: memoryview(b'abc').cast('I'))
show(lambda: memoryview(b'ab').hex('-'))
show(lambda: memoryview(b'ab').__setitem__(0, 1))
show(lambda: 98 in memoryview(b'abc'))
show(lambda: list(memoryview(b'ab')))
