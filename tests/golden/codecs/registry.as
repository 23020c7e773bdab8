# Codecs by name: the built-in ones, one's own, and what is no text encoding
import codecs


def attempt(f, *args):
    try:
        return ascii(f(*args))
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for name in ('utf8', 'UTF-8', 'u8', 'latin1', 'L1', 'iso8859-1', 'ASCII', 'us-ascii', 'utf-16', 'utf_16_le', 'utf_8_sig', 'gbk', 'cp936', 'gb2312', 'cp1252', 'koi8-r', 'rot13', 'rot_13', 'hex'):
    info = codecs.lookup(name)
    print(name, info.name, info._is_text_encoding, isinstance(info, tuple), len(info), info[0] is info.encode, info[1] is info.decode, codecs.lookup(name) is info)
print(repr(codecs.lookup('utf8')).split(' at ')[0], attempt(codecs.lookup, 'nope'), attempt(codecs.lookup, 5), attempt(codecs.lookup, ''))
print(codecs.encode('aé'), codecs.encode('aé', 'latin-1'), codecs.decode(b'\xe9', 'latin-1'), codecs.encode('é', 'ascii', 'replace'), codecs.decode(b'a\xff', errors='ignore'))
print(codecs.encode('Hello, World', 'rot13'), codecs.decode('Uryyb', 'rot13'), codecs.encode(b'\x00\xff', 'hex'), codecs.decode(b'00ff', 'hex'), codecs.getencoder('latin-1')('é'), codecs.getdecoder('utf-8')(b'\xc3\xa9'))
print(codecs.utf_8_encode('é'), codecs.latin_1_decode(b'\xe9'), codecs.ascii_encode('a'), codecs.utf_8_decode(b'\xc3'[:0] + b'a'), codecs.utf_8_decode(b'a\xc3'), codecs.utf_16_le_encode('a'))
for f, value, name in (('é'.encode, None, 'rot13'), (b'a'.decode, None, 'rot13'), ('a'.encode, None, 'hex'), (b'61'.decode, None, 'hex'), ('a'.encode, None, 'nope'), (b'a'.decode, None, 'nope')):
    print(name, attempt(f, name))
print(attempt(codecs.encode, 'a', 'hex'), attempt(codecs.encode, b'a', 'utf-8'), attempt(codecs.decode, 'a', 'utf-8'), attempt(codecs.encode, 'é', 'ascii'), attempt(codecs.decode, b'\xff', 'utf-8'))
table = {}


def search(name):
    table[name] = table.get(name, 0) + 1
    if name == 'upside':
        return codecs.CodecInfo(lambda s, errors='strict': (s[::-1].encode(), len(s)), lambda b, errors='strict': (bytes(b).decode()[::-1], len(b)), name='upside')
    if name == 'wrong':
        return 'no tuple'
    if name == 'odd':
        return codecs.CodecInfo(lambda s, errors='strict': ('text', 1), lambda b, errors='strict': (b'bytes', 1), name='odd')
    if name == 'failing':
        return codecs.CodecInfo(lambda s, errors='strict': 1 / 0, lambda b, errors='strict': 5, name='failing')


print(attempt(codecs.register, 5), codecs.register(search))
print('abc'.encode('upside'), b'cba'.decode('upside'), str(b'xyz', 'UPSIDE'), bytes('xyz', 'upside'), codecs.lookup('upside').name)
for name in ('wrong', 'odd', 'failing', 'missing'):
    print(name, attempt('a'.encode, name), '|', attempt(b'a'.decode, name), '|', attempt(codecs.encode, 'a', name), '|', attempt(codecs.decode, b'a', name))
print(sorted(table.items()))
codecs.unregister(search)
print(attempt('a'.encode, 'upside'))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM == codecs.BOM_UTF16)
