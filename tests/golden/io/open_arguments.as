# open(): every mode, wrong arguments, descriptors, opener, attributes of what comes back
import io, os, tempfile_stub as tmp
path = tmp.path('open.bin')


def attempt(what, f, *args, **kw):
    try:
        print(what, '->', f(*args, **kw))
    except Exception as e:
        print(what, '->', type(e).__name__ + ':', str(e).replace(path, 'PATH'))


def describe(f):
    with f:
        layers = [type(f).__name__]
        inner = getattr(f, 'buffer', None) or getattr(f, 'raw', None)
        while inner is not None:
            layers.append(type(inner).__name__)
            inner = getattr(inner, 'raw', None)
        return layers, f.mode, f.readable(), f.writable(), f.seekable(), getattr(f, 'encoding', None), f.name == path, f.isatty()


open(path, 'wb').close()
for mode in ('r', 'w', 'a', 'r+', 'w+', 'a+', 'rt', 'wt', 'rb', 'wb', 'ab', 'r+b', 'rb+', 'w+b', 'a+b', 'br'):
    attempt(mode, lambda: describe(open(path, mode)))
for mode in ('', 'q', 'rw', 'rr', 'wa', 'rbt', 'r++', 'b', 't', '+', 'U', 'rU', 'x+r', 'é', 5, None, b'r'):
    attempt(f'mode {mode!r}', open, path, mode)
for buffering, mode in ((0, 'rb'), (0, 'r'), (1, 'r'), (1, 'w'), (2, 'rb'), (-1, 'rb'), (-5, 'rb'), (4096, 'w'), ('1', 'r'), (1.5, 'r'), (None, 'r')):
    attempt(f'buffering {buffering!r} {mode}', lambda: describe(open(path, mode, buffering))[0])
for file in (path + '/x', path + 'missing', '', b'missing', 5.5, None, [], '\0', os.path.dirname(path), -1, 99999):
    shown = str(file).replace(path, 'PATH')
    if file == os.path.dirname(path):
        shown = 'DIR'
    try:
        f = open(file)
        print('open', ascii(shown), 'worked')
        f.close()
    except Exception as e:
        print('open', ascii(shown), type(e).__name__, str(e).replace(path, 'PATH').replace(os.path.dirname(path), 'DIR'))
fd = os.open(path, os.O_RDWR)
with open(fd, 'w', closefd=False) as f:
    f.write('by descriptor')
    print(f.fileno() == fd, f.name == fd)
os.close(fd)
print(open(path).read())
attempt('closefd', open, path, closefd=False)
opened = []


def opener(name, flags):
    opened.append((name == path, flags & os.O_WRONLY))
    return os.open(name, flags)


with open(path, 'w', opener=opener) as f:
    f.write('opener')
print(opened, open(path).read())
attempt('opener', open, path, opener=lambda name, flags: -1)
attempt('opener', open, path, opener=lambda name, flags: 'x')
attempt('opener', open, path, opener=lambda name: 1)


class PathLike:
    def __init__(self, value):
        self.value = value

    def __fspath__(self):
        return self.value


print(open(PathLike(path)).read(), open(path.encode()).read())
attempt('fspath', open, PathLike(5))
attempt('keyword', open, file=path, mode='r', nothing=1)
attempt('too many', open, path, 'r', -1, None, None, None, True, None, 9)
f = open(path)
f.close()
f.close()
for name in 'read readline readlines write flush tell seek truncate fileno isatty __enter__ __iter__ __next__'.split():
    attempt('closed ' + name, getattr(f, name), *({'seek': (0,), 'write': ('x',)}.get(name, ())))
print(f.closed, repr(f).replace(path, 'PATH'))
os.remove(path)
