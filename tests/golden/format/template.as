# str.format: fields, conversions, nesting.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: '{} {}'.format(1, 2))
show(lambda: '{1} {0}'.format('a', 'b'))
show(lambda: '{a} {b}'.format(a=1, b=2))
show(lambda: '{0[0]} {0[1]}'.format([5, 6]))
show(lambda: '{0[k]} {0[a b]}'.format({'k': 1, 'a b': 2}))
show(lambda: '{0.real} {0.imag}'.format(3 + 4j))
show(lambda: '{a[0].real}'.format(a=[7]))
show(lambda: '{!r} {!s} {!a}'.format('é', 'é', 'é'))
show(lambda: '{:>5}|{:<5}|{:^5}'.format(1, 2, 3))
show(lambda: '{:{}}|{:{w}.{p}f}'.format('x', 5, 3.14159, w=8, p=2))
show(lambda: '{0:{1}{2}}'.format(5, '*>', 4))
show(lambda: '{{}} {{{}}}'.format(1))
show(lambda: '{0!r:>6}'.format('x'))
show(lambda: '{:%}'.format(0.5))
show(lambda: '{0}{0}'.format('é'))
show(lambda: '{é}'.format(é=1))
show(lambda: '{0[-1]}'.format({'-1': 'minus'}))
show(lambda: '{:,}'.format(10**6))
show(lambda: '{a}'.format_map({'a': 1}))
show(lambda: '{a[x]}'.format_map({'a': {'x': 5}}))
show(lambda: '{0.__class__.__name__}'.format(1))
show(lambda: ''.format(1, a=2))
show(lambda: '{:}'.format(None))
show(lambda: '{0:}'.format(1.5))
