# % of bytes.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: b'%d %5d %-5d| %05d %+d' % (1, 2, 3, 4, 5))
show(lambda: b'%x %X %#x %o' % (255, 255, 255, 8))
show(lambda: b'%s %b' % (b'a', bytearray(b'b')))
show(lambda: b'%c%c' % (97, b'b'))
show(lambda: b'%a %r' % ('é', 1))
show(lambda: b'%.2f %e %g' % (1.5, 1.5, 1.5))
show(lambda: b'%5.1s|' % b'abc')
show(lambda: b'%(k)s' % {b'k': b'v'})
show(lambda: b'%%' % ())
show(lambda: bytearray(b'%d') % 1)
show(lambda: b'%s' % 'a')
show(lambda: b'%s' % 1)
show(lambda: b'%d' % 'a')
show(lambda: b'%c' % 256)
show(lambda: b'%c' % 'a')
show(lambda: b'%c' % b'ab')
show(lambda: b'%f' % 'a')
show(lambda: b'%z' % 1)
show(lambda: b'%' % ())
show(lambda: b'%d' % ())
show(lambda: b'%d' % (1, 2))
show(lambda: b'%(k)s' % {'k': b'v'})
show(lambda: b'%(k' % {})
