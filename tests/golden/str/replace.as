# replace, with counts and empty texts.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: 'aaa'.replace('a', 'b'))
show(lambda: 'aaa'.replace('a', 'b', 2))
show(lambda: 'aaa'.replace('a', ''))
show(lambda: 'aaa'.replace('aa', 'b'))
show(lambda: 'abc'.replace('', '-'))
show(lambda: 'abc'.replace('', '-', 2))
show(lambda: ''.replace('', 'x'))
show(lambda: ''.replace('', 'x', 0))
show(lambda: 'é€'.replace('', '|'))
show(lambda: 'é€é'.replace('é', 'xyz'))
show(lambda: 'abc'.replace('x', 'y'))
show(lambda: 'abc'.replace('abc', 'é'))
show(lambda: 'a' .replace('a', 'a' * 5))
show(lambda: 'aaa'.replace('a', 'b', 0))
show(lambda: 'aaa'.replace('a', 'b', -1))
show(lambda: 'a'.replace(1, 'b'))
show(lambda: 'a'.replace('a', None))
show(lambda: 'a'.replace('a', 'b', 'c'))
show(lambda: 'a'.replace('a', 'b', None))
show(lambda: 'a'.replace('a'))
