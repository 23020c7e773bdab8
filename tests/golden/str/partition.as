# partition and rpartition.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: 'a=b=c'.partition('='))
show(lambda: 'a=b=c'.rpartition('='))
show(lambda: 'abc'.partition('x'))
show(lambda: 'abc'.rpartition('x'))
show(lambda: ''.partition('x'))
show(lambda: 'aXXb'.partition('XX'))
show(lambda: 'é€é'.rpartition('é'))
show(lambda: 'a'.partition('a'))
show(lambda: 'a'.partition(''))
show(lambda: 'a'.rpartition(''))
show(lambda: 'a'.partition(1))
show(lambda: 'a'.rpartition(None))
