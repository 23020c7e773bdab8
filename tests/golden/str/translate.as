# maketrans and translate.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: 'abc'.translate({97: 'A', 98: None, 99: 120}))
show(lambda: 'abc'.translate(str.maketrans('abc', 'xyz')))
show(lambda: 'abcé'.translate(str.maketrans('a', 'é', 'é')))
show(lambda: 'abc'.translate(str.maketrans({'a': 'long', 98: None})))
show(lambda: 'abc'.translate({}))
show(lambda: 'ab'.translate({97: 1.5}))
show(lambda: 'ab'.translate({97: -1}))
show(lambda: 'ab'.translate({97: 0x110000}))
show(lambda: 'ab'.translate(['x'] * 98))
show(lambda: 'ab'.translate('q' * 200))
show(lambda: 'ab'.translate(None))
show(lambda: str.maketrans('ab', 'cd', 'ef'))
show(lambda: str.maketrans(1))
show(lambda: str.maketrans({'ab': 1}))
show(lambda: str.maketrans({1.5: 1}))
show(lambda: str.maketrans('ab', 'c'))
show(lambda: str.maketrans('ab', 'cd', 1))
show(lambda: str.maketrans(1, 'cd'))
show(lambda: str.maketrans('ab', 1))
