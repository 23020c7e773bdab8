# repr: quotes, escapes, what is not printable.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: 'a')
show(lambda: "it's")
show(lambda: 'say "x"')
show(lambda: '\'"')
show(lambda: '\\')
show(lambda: '\n\r\t\x0b\x00\x1f\x7f')
show(lambda: '\x80\x9f\xa0\xad\xff')
show(lambda: 'é€日本😀')
show(lambda: '\u200b\u2028\ufeff\ud800\udfff')
show(lambda: '\U000e0001\U0010ffff')
show(lambda: repr('é\u200b\xa0'))
show(lambda: repr(repr('\'')))
show(lambda: repr('日本\u3000'))
show(lambda: ascii('é€😀'))
show(lambda: len(repr('\x00')))
