# What float refuses in a format spec.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: format(1.5, 'd'))
show(lambda: format(1.5, 's'))
show(lambda: format(1.5, 'c'))
show(lambda: format(1.5, 'x'))
show(lambda: format(1.5, 'b'))
show(lambda: format(1.5, 'abc'))
show(lambda: format(1.5, '.'))
show(lambda: format(1.5, '1.2.3'))
show(lambda: format(1.5, ',c'))
show(lambda: format(1.5, '.99999999999'))
show(lambda: format(1.5, '.2147483648'))
show(lambda: format(1.5, ',_f'))
show(lambda: format(1.5, 'q'))
show(lambda: format(1.5, 'r'))
