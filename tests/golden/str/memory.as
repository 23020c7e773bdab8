# Sizes that a script chooses never take the process down.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: 'ab' * 2**61)
show(lambda: len('ab' * 10**6))
show(lambda: 'a'.ljust(2**61))
show(lambda: 'ab'.rjust(2**62))
show(lambda: format('a', '>4611686018427387904'))
show(lambda: '%4611686018427387904d' % 1)
show(lambda: '{:>{}}'.format('x', 2**62))
show(lambda: b'ab' * 2**61)
show(lambda: bytes(2**62))
show(lambda: bytearray(2**62))
show(lambda: b'a'.center(2**62))
show(lambda: '%.*f' % (2**31, 1.0))
show(lambda: f'{1:{10**18}}')
