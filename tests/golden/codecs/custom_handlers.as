# Handlers of one's own: what they get, what they may give, where they may go on
import codecs


def attempt(f, *args):
    try:
        return ascii(f(*args))
    except Exception as e:
        return f'{type(e).__name__}: {e}'


seen = []


def note(e):
    seen.append((type(e).__name__, e.encoding, ascii(e.object), e.start, e.end, e.reason))
    return '?' * (e.end - e.start), e.end


codecs.register_error('test.note', note)
for encoding in ('ascii', 'latin-1', 'utf-8', 'gbk', 'utf-16-be', 'cp1252'):
    print(encoding, attempt('aé€\ud800\ud801z'.encode, encoding, 'test.note'), attempt(b'a\xff\xfe\xe2\x82z\x81'.decode, encoding, 'test.note'))
    for line in seen:
        print('   ', *line)
    seen.clear()
answers = {
    'number': lambda e: 5, 'none': lambda e: None, 'list': lambda e: ['?', e.end], 'one': lambda e: ('?',), 'three': lambda e: ('?', e.end, 0),
    'swapped': lambda e: (e.end, '?'), 'float': lambda e: ('?', 1.0), 'far': lambda e: ('?', 99), 'far back': lambda e: ('?', -99), 'back': lambda e: ('?', -1) if e.start == 1 else ('!', e.end),
    'bytes': lambda e: (b'??', e.end), 'skip': lambda e: ('', len(e.object)), 'long': lambda e: ('<>' * 40, e.end), 'not ascii': lambda e: ('é', e.end), 'raises': lambda e: 1 / 0,
    'big': lambda e: ('?', 2**100), 'keyed': lambda e: {}['key'], 'raises it': lambda e: (_ for _ in ()).throw(e), 'true': lambda e: ('?', True), 'fields': lambda e: ('[%d:%d]' % (e.start, e.end), e.end),
}
for name, answer in answers.items():
    codecs.register_error('test.answer', answer)
    print(name)
    for encoding in ('ascii', 'utf-8', 'gbk'):
        if name == 'true':
            codecs.register_error('test.answer', lambda e: ('?', True) if e.start == 0 else ('!', e.end))
        print('   ', encoding, attempt('\ud800b\ud801c'.encode, encoding, 'test.answer'), attempt(b'\xffb\xffc'.decode, encoding, 'test.answer'))
for bad in (('x', 5), ('x', None), (5, len), (None, len), ('a\0b', len), ('x',)):
    print(attempt(codecs.register_error, *bad))
print(attempt(codecs.lookup_error, 'test.none'), codecs.lookup_error('test.note') is note, attempt(codecs.lookup_error, 5)[:9])
print(attempt('é'.encode, 'ascii', 'test.none'), attempt(b'\xff'.decode, 'utf-8', 'test.none'), attempt('plain'.encode, 'ascii', 'test.none'), attempt('é'.encode, 'gbk', 'test.none'))
encode_error, decode_error = UnicodeEncodeError('ascii', 'xéy€', 1, 4, 'why'), UnicodeDecodeError('utf-8', b'a\xff\x80b', 1, 3, 'why')
for name in ('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape'):
    handler = codecs.lookup_error(name)
    print(name, attempt(handler, encode_error), attempt(handler, decode_error), attempt(handler, ValueError('v')) if name != 'strict' else '')
print(attempt(codecs.strict_errors, ValueError('v')), attempt(codecs.strict_errors, 5), codecs.ignore_errors(UnicodeTranslateError('abc', 1, 2, 'w')), codecs.replace_errors(UnicodeTranslateError('abc', 0, 2, 'w')))
