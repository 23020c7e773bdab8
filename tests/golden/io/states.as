# What every kind of stream says of each method when it is open, closed, detached or not initialized.
import io
import os
import re

p = '/tmp/aspen_golden_states_%d' % os.getpid()
with open(p, 'wb') as f:
    f.write(b'line one\nline two\r\nthr\xc3\xa9e\n')
kinds = {
    'text r': lambda: open(p, encoding='utf-8'), 'text w': lambda: open(p + 'w', 'w', encoding='utf-8'),
    'bin r': lambda: open(p, 'rb'), 'bin w': lambda: open(p + 'w', 'wb'), 'bin r+': lambda: open(p + 'w', 'wb+'),
    'raw r': lambda: open(p, 'rb', 0), 'raw w': lambda: open(p + 'w', 'wb', 0),
    'StringIO': lambda: io.StringIO('abc\ndef'), 'BytesIO': lambda: io.BytesIO(b'abc\ndef'),
    'wrapper': lambda: io.TextIOWrapper(io.BytesIO(b'abc\ndef')), 'RawIOBase': lambda: io.RawIOBase(),
    'reader': lambda: io.BufferedReader(io.BytesIO(b'abc')), 'no init': lambda: io.BufferedReader.__new__(io.BufferedReader),
}
calls = [('read', ()), ('read', (2,)), ('read', (-5,)), ('read', ('a',)), ('read', (2**70,)), ('read1', ()), ('peek', ()),
         ('readline', ()), ('readlines', ()), ('readinto', (bytearray(3),)), ('readinto', (b'abc',)), ('readinto1', (5,)),
         ('write', ('abc',)), ('write', (b'abc',)), ('writelines', ([5],)), ('flush', ()), ('seek', (0,)), ('seek', (0, 9)),
         ('seek', (-1,)), ('tell', ()), ('truncate', (2,)), ('truncate', ()), ('isatty', ()), ('readable', ()), ('writable', ()),
         ('seekable', ()), ('getvalue', ()), ('__enter__', ()), ('__next__', ())]


def look(kind, state, method, args):
    stream = kinds[kind]()
    if state == 'closed':
        stream.close()
    if state == 'detached':
        stream.detach()
    try:
        result = repr(getattr(stream, method)(*args))
    finally:
        try:
            stream.close()
        except ValueError:
            pass
    return result


for kind in kinds:
    for state in ('open', 'closed', 'detached'):
        if state == 'detached' and kind in ('raw r', 'raw w', 'StringIO', 'BytesIO', 'RawIOBase'):
            continue
        print('==', kind, state)
        for method, args in calls:
            try:
                result = look(kind, state, method, args)
            except Exception as e:
                result = f'{type(e).__name__}: {e}'
            print(' ', method, args, re.sub('0x[0-9a-f]+', '', result).replace(p, ''))
os.remove(p)
os.remove(p + 'w')
