# Each encoding against texts and bytes that it cannot have, with each error handler
texts = ['plain', 'é', 'aé€', '中文', '😀', '\ud800', 'a\udc80\udcff', '\ud83d\ude00', '\udcffé', 'x\x80y', '']
data = [b'plain', b'\xc3\xa9', b'\xc3', b'\xff\xfe', b'a\xe2\x82b', b'\xed\xa0\x80', b'\xf0\x9f\x98\x80', b'\xf8\x88', b'\x80\x81', b'\xd6\xd0', b'\xd6', b'a\x00', b'\x00\xd8\x00\x00', b'\xef\xbb\xbfx', b'']
handlers = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'unheard of']
for encoding in ('utf-8', 'ascii', 'latin-1', 'gbk', 'utf-16-le', 'utf-16', 'utf-8-sig', 'cp1252'):
    for direction, sources in (('encode', texts), ('decode', data)):
        for source in sources:
            seen = {}
            for handler in handlers:
                try:
                    result = ascii(getattr(source, direction)(encoding, handler))
                except Exception as e:
                    result = f'{type(e).__name__}: {e}'
                    if isinstance(e, UnicodeError):
                        assert e.object == source and str(e) == result[len(type(e).__name__) + 2:]
                        result += f' [{e.encoding} {e.start} {e.end} {e.reason}]'
                seen.setdefault(result, []).append(handler)
            if len(seen) == 1:
                print(encoding, direction, ascii(source), *seen)
                continue
            print(encoding, direction, ascii(source))
            for result, names in seen.items():
                print('    ', *names, '->', result)
