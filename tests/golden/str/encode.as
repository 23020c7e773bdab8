# encode: encodings, names, error handlers.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: 'aé€😀'.encode())
show(lambda: 'aé'.encode('latin-1'))
show(lambda: 'a'.encode('ascii'))
show(lambda: 'a€😀'.encode('utf-16'))
show(lambda: 'a😀'.encode('utf-16-be'))
show(lambda: 'a😀'.encode('utf-32-le'))
show(lambda: 'é'.encode('utf-8-sig'))
show(lambda: '中文'.encode('gbk'))
show(lambda: ('a'.encode('UTF 8'), 'a'.encode('u8'), 'a'.encode('L1'), 'a'.encode('US-ASCII')))
show(lambda: 'é€😀'.encode('ascii', 'ignore'))
show(lambda: 'é€😀'.encode('ascii', 'replace'))
show(lambda: 'é€😀'.encode('ascii', 'backslashreplace'))
show(lambda: 'é€😀'.encode('ascii', 'xmlcharrefreplace'))
show(lambda: 'a\udc80'.encode('ascii', 'surrogateescape'))
show(lambda: '\ud800'.encode('utf-8', 'surrogatepass'))
show(lambda: 'é'.encode('ascii'))
show(lambda: 'aéè'.encode('ascii'))
show(lambda: '€'.encode('latin-1'))
show(lambda: 'a\ud800'.encode())
show(lambda: '\ud800\ud801'.encode())
show(lambda: '😀'.encode('gbk'))
show(lambda: 'é'.encode('ascii', 'nope'))
show(lambda: 'a'.encode('nope'))
show(lambda: 'a'.encode(1))
show(lambda: 'a'.encode('ascii', None))
show(lambda: 'a'.encode('a\0b'))
