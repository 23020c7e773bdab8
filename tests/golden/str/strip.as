# strip, lstrip, rstrip.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: '  a  '.strip())
show(lambda: '\t\n a \x0b\u3000'.strip())
show(lambda: '  a  '.lstrip())
show(lambda: '  a  '.rstrip())
show(lambda: 'xxaxx'.strip('x'))
show(lambda: 'xyaxy'.strip('yx'))
show(lambda: 'xxx'.strip('x'))
show(lambda: ''.strip())
show(lambda: '   '.rstrip())
show(lambda: 'abc'.strip(''))
show(lambda: 'éaé'.strip('é'))
show(lambda: 'é€a€é'.lstrip('€é'))
show(lambda: '\u200ba'.strip())
show(lambda: 'www.example.com'.strip('cmowz.'))
show(lambda: 'a'.strip(None))
show(lambda: 'a'.strip(1))
show(lambda: 'a'.lstrip(b'a'))
show(lambda: 'a'.rstrip(['a']))
