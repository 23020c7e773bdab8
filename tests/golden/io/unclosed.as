# Files that a script writes and drops without closing them are there for whoever looks next.
import os
import sys


folder = '/tmp/aspen_unclosed_%d' % os.getpid()
os.mkdir(folder)
path = os.path.join(folder, 'a.txt')

open(path, 'w').write('one line\n')
print(repr(open(path).read()))
open(path, 'a').write('two\n')
open(path, 'a').write('three\n')
print(open(path).readlines())
open(path, 'w').write('x' * 10)
print(os.path.getsize(path), os.stat(path).st_size, os.lstat(path).st_size)
open(path, 'w').write('first')
open(path, 'w').write('2')
print(open(path, 'rb').read())


def save(text):
    f = open(path, 'w')
    print(text, file=f)


def load():
    with open(path) as f:
        return f.read()


for i in range(5):
    save(f'number {i}')
    assert load() == f'number {i}\n'
f = open(path, 'w')
f.write('kept open')
print(repr(load()), os.path.getsize(path))
f.flush()
print(repr(load()), os.path.getsize(path))
f.write('!')
f = open(path)
print(repr(f.read()))
f = open(path, 'a')
f.write(' more')
f = open(path, 'a')
f.write(' and more')
f.close()
print(load())
os.link(path, path + '2')
open(path, 'w').write('seen through the link')
print(open(path + '2').read())
open(path, 'wb').write(b'12345')
fd = os.open(path, os.O_RDONLY)
print(os.read(fd, 100))
os.close(fd)
open(path, 'w').write('longer than that')
os.truncate(path, 6)
print(open(path).read())
[open(os.path.join(folder, f'{i}.txt'), 'w').write(str(i)) for i in range(20)]
print(sum(os.path.getsize(os.path.join(folder, f'{i}.txt')) for i in range(20)))
open(os.path.join(folder, 'written_module.py'), 'w').write('value = 42\n')
sys.path.insert(0, folder)
sys.dont_write_bytecode = True
import written_module
print(written_module.value)
open(path, 'w').write('for the shell\n')
sys.stdout.flush()
os.system('cat ' + path)
open(path, 'w').write('renamed')
os.rename(path, path + '3')
print(open(path + '3').read())
for i in range(200):
    f = open(path + '3')
    assert f.read() == 'renamed'
with open(path, 'w') as out:
    out.write('a\n' * 5)
    print(len(open(path).read()))
print(len(open(path).read()))
for name in os.listdir(folder):
    os.remove(os.path.join(folder, name))
os.rmdir(folder)
