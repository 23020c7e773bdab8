# codecs.open, readers and writers over binary files
import codecs
import io
import os

path = f'/tmp/codecs_files_{os.getpid()}'
with codecs.open(path, 'w', encoding='utf-8') as f:
    f.write('first é\n')
    f.writelines(['second 中\r\n', 'third 😀'])
    print(type(f).__name__, f.encoding)
with open(path, 'rb') as f:
    print(f.read())
with codecs.open(path, 'r', 'utf-8') as f:
    print(ascii(f.readline()), ascii(f.reader.readline(keepends=False)), ascii(f.read()), repr(f.read()))
    f.seek(0)
    print(ascii(f.readlines()))
with codecs.open(path, encoding='utf-8') as f:
    print([ascii(line) for line in f])
with codecs.open(path, 'a', 'latin-1', errors='replace') as f:
    f.write('é€')
print(open(path, 'rb').read()[-3:])
for args in ((path, 'r', 'nope'), (path + 'x', 'r', 'utf-8')):
    try:
        codecs.open(*args)
    except Exception as e:
        print(type(e).__name__)
try:
    with codecs.open(path, 'r', 'utf-8') as f:
        f.read()
except UnicodeDecodeError as e:
    print(e.start, e.reason, f.closed)
raw = io.BytesIO()
writer = codecs.getwriter('utf-16-le')(raw)
writer.write('aé')
writer.writelines(['b', 'c'])
print(raw.getvalue())
raw.seek(0)
reader = codecs.getreader('utf-16-le')(raw)
print(reader.read(), repr(reader.read()))
reader = codecs.getreader('utf-8')(io.BytesIO('äöü\nzwei\n\nvier'.encode()))
print(next(reader), list(reader))
recoded = codecs.EncodedFile(io.BytesIO('é€'.encode('utf-8')), 'utf-16-le', 'utf-8')
print(recoded.read(), recoded.data_encoding, recoded.file_encoding)
os.remove(path)
