# Text files and their encodings: faults while reading and writing, each handler, what is already written
import io, os, tempfile_stub as tmp


def put(data):
    with open(path, 'wb') as f:
        f.write(data)


path = tmp.path('encodings.txt')


def attempt(what, f, *args):
    try:
        print(what, '->', ascii(f(*args)))
    except Exception as e:
        print(what, '->', type(e).__name__ + ':', e)


put(b'good\nb\xe9d\n\xf0\x9f\x98\x80 end \xff')
for errors in (None, 'strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'xmlcharrefreplace', 'nonsense'):
    def read():
        with open(path, encoding='utf-8', errors=errors) as f:
            return f.read()
    attempt(f'read {errors}', read)
for encoding in ('latin-1', 'ascii', 'cp1252', 'gbk', 'utf-16', 'no such', ''):
    attempt(f'as {encoding!r}', lambda: open(path, encoding=encoding).read())
with open(path, encoding='utf-8') as f:
    attempt('first line', f.readline)
    attempt('second line', f.readline)
for errors in ('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape'):
    def write():
        with open(path, 'w', encoding='ascii', errors=errors) as f:
            f.write('before ')
            f.write('é€\udcff')
        return open(path, 'rb').read()
    attempt(f'write {errors}', write)
    print('   ', open(path, 'rb').read())
with open(path, 'w', encoding='latin-1') as f:
    attempt('write', f.write, 'é')
    attempt('write', f.write, 'a€b')
    attempt('write', f.write, 'é')
print(open(path, 'rb').read())
for kw in (dict(encoding=5), dict(errors=5), dict(encoding='utf-8', errors='nonsense')):
    attempt(str(kw), lambda: open(path, **kw).read())
for mode, kw in (('rb', dict(encoding='utf-8')), ('rb', dict(errors='strict')), ('rb', dict(newline=''))):
    attempt(f'{mode} {kw}', lambda: open(path, mode, **kw))
f = io.TextIOWrapper(io.BytesIO('é中\n'.encode('gbk')), encoding='gbk')
print(ascii(f.read()), f.encoding, f.errors)
raw = io.BytesIO()
f = io.TextIOWrapper(raw, encoding='utf-8-sig', newline='\r\n')
f.write('é\n')
f.flush()
print(raw.getvalue())
f.reconfigure(encoding='ascii', errors='replace')
f.write('é')
f.flush()
print(raw.getvalue(), f.encoding, f.errors)
attempt('reconfigure', f.reconfigure, 5)
attempt('reconfigure', lambda: f.reconfigure(encoding='nope'))
print(f.detach() is raw)
attempt('detached', f.write, 'x')
attempt('detached', lambda: f.encoding)
os.remove(path)
