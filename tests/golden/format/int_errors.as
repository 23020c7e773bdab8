# What int refuses in a format spec.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: format(1, 's'))
show(lambda: format(1, '.3'))
show(lambda: format(1, '.3d'))
show(lambda: format(1, 'z'))
show(lambda: format(1, '+c'))
show(lambda: format(1, '#c'))
show(lambda: format(-1, 'c'))
show(lambda: format(1114112, 'c'))
show(lambda: format(1180591620717411303424, 'c'))
show(lambda: format(1, ',_'))
show(lambda: format(1, '_,'))
show(lambda: format(1, ',,'))
show(lambda: format(1, '__'))
show(lambda: format(1, ',x'))
show(lambda: format(1, ',c'))
show(lambda: format(1, ',n'))
show(lambda: format(1, 'abc'))
show(lambda: format(1, '.'))
show(lambda: format(1, 'é'))
show(lambda: format(1, '\x01'))
show(lambda: format(1, '99999999999999999999'))
show(lambda: format(True, 's'))
show(lambda: format(1, '5 '))
show(lambda: format(10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, 'f'))
show(lambda: format(1, 1))
show(lambda: format(1, None))
