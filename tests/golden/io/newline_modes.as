# open() with every newline mode, reading and writing; line ends across chunk borders
import os, tempfile_stub as tmp


def put(data):
    with open(path, 'wb') as f:
        f.write(data)


path = tmp.path('newline.txt')
data = b'one\ntwo\r\nthree\rfour\r\r\nfive\n\r'
for newline in (None, '', '\n', '\r', '\r\n'):
    put(data)
    with open(path, newline=newline) as f:
        print(repr(newline), [ascii(line) for line in f], f.newlines)
    with open(path, newline=newline) as f:
        print('   ', ascii(f.read(5)), ascii(f.readline()), ascii(f.read(3)), ascii(f.read()), f.newlines)
    with open(path, newline=newline) as f:
        print('   ', [len(part) for part in iter(lambda: f.read(1), '')].count(1), ascii(f.readlines()))
    with open(path, 'w', newline=newline) as f:
        print('   ', f.write('a\nb\r\nc\rd'), f.newlines)
    print('   ', open(path, 'rb').read())
for newline in ('x', '\n\n', b'\n', 5):
    try:
        open(path, newline=newline)
    except Exception as e:
        print(repr(newline), type(e).__name__, e)
try:
    open(path, 'rb', newline='\n')
except ValueError as e:
    print(e)
for size in (8190, 8191, 8192, 8193):
    with open(path, 'wb') as f:
        f.write(b'x' * size + b'\r\n' + b'y' * 10 + b'\r' + b'z')
    with open(path) as f:
        print(size, [len(line) for line in f], f.newlines)
    with open(path, newline='') as f:
        print(size, [ascii(line[-2:]) for line in f])
    with open(path) as f:
        print(size, len(f.read(size + 1)), ascii(f.read(2)), len(f.read()))
with open(path, 'w') as f:
    print('first', 'second', sep='\n', end='\r\n', file=f)
print(open(path, 'rb').read(), open(path).readlines())
os.remove(path)
