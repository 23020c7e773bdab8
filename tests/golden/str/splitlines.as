# All line ends of Unicode, kept or dropped.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: 'a\nb\r\nc\rd'.splitlines())
show(lambda: 'a\nb\r\nc\rd'.splitlines(True))
show(lambda: ''.splitlines())
show(lambda: '\n'.splitlines())
show(lambda: '\n\n'.splitlines())
show(lambda: 'a\n'.splitlines())
show(lambda: 'a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i'.splitlines())
show(lambda: 'a\x0bb\x85c'.splitlines(keepends=True))
show(lambda: 'é\r\r\n€'.splitlines(True))
show(lambda: '\r\n\r\n'.splitlines(True))
show(lambda: 'a'.splitlines('x'))
show(lambda: 'a'.splitlines(None))
show(lambda: 'a\x1fb\u200bc'.splitlines())
