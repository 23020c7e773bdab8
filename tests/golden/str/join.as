# join.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: ', '.join(['a', 'b']))
show(lambda: ''.join('abc'))
show(lambda: '-'.join('é€'))
show(lambda: 'x'.join([]))
show(lambda: 'x'.join(['a']))
show(lambda: ' '.join(str(i) for i in range(4)))
show(lambda: '-'.join({'k': 1, 'l': 2}))
show(lambda: ','.join(('a', 'b')))
show(lambda: ','.join(['a', 1]))
show(lambda: ','.join([None]))
show(lambda: ','.join(1))
show(lambda: ','.join(None))
show(lambda: ','.join())
show(lambda: ''.join(['a', b'b']))
show(lambda: ''.join(x for x in 5))
show(lambda: 'é'.join(['a'] * 3))
