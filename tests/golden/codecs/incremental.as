# Piece by piece: encoders, decoders, iterdecode; every cut of a text
import codecs

text = 'aé€😀中z'
for encoding in ('utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-8-sig', 'latin-1', 'gbk', 'ascii'):
    sample = ''.join(c for c in text if c.encode(encoding, 'ignore')[-1:] or c == 'a')
    if encoding in ('gbk',):
        sample = 'a中文z'
    elif encoding in ('ascii',):
        sample = 'az'
    elif encoding == 'latin-1':
        sample = 'aéz'
    data = sample.encode(encoding)
    whole = True
    for cut in range(len(data) + 1):
        decoder = codecs.getincrementaldecoder(encoding)()
        whole = whole and decoder.decode(data[:cut]) + decoder.decode(data[cut:], True) == sample
    decoder = codecs.getincrementaldecoder(encoding)()
    pieces = [decoder.decode(bytes([b])) for b in data]
    encoder = codecs.getincrementalencoder(encoding)()
    print(encoding, whole, ascii(pieces), [encoder.encode(c) for c in sample], b''.join(codecs.iterencode(sample, encoding)) == data, ascii(list(codecs.iterdecode([data[:3], data[3:]], encoding))))
decoder = codecs.getincrementaldecoder('utf-8')(errors='replace')
print(ascii(decoder.decode(b'a\xe2\x82')), decoder.getstate(), ascii(decoder.decode(b'b')), ascii(decoder.decode(b'\xe2')), ascii(decoder.decode(b'', True)))
decoder.decode(b'\xf0\x9f')
state = decoder.getstate()
decoder.reset()
print(state, decoder.getstate(), ascii(decoder.decode(b'x')), decoder.setstate(state), ascii(decoder.decode(b'\x98\x80')))
decoder = codecs.getincrementaldecoder('utf-8')()
for piece, final in ((b'\xc3', False), (b'', True)):
    try:
        print(ascii(decoder.decode(piece, final)))
    except UnicodeDecodeError as e:
        print(e)
try:
    list(codecs.iterdecode([b'ok', b'\xff'], 'utf-8'))
except UnicodeDecodeError as e:
    print(e)
for f in (codecs.getincrementaldecoder, codecs.getincrementalencoder):
    try:
        f('rot13x')
    except LookupError as e:
        print(e)
