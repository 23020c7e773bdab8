"""The operating system: files and folders, the environment, the process."""

import sys
import stat as _st
import posix as _posix
from posix import *
from posix import _exit

name = 'posix'
linesep = '\n'
curdir, pardir, sep, extsep, altsep, pathsep = '.', '..', '/', '.', None, ':'
defpath, devnull = '/bin:/usr/bin', '/dev/null'
supports_follow_symlinks = {_posix._stat}
supports_dir_fd = set()
supports_fd = {_posix._stat}
supports_bytes_environ = True
P_NOWAIT, P_NOWAITO, P_WAIT = 1, 1, 0
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


def stat(path, *, dir_fd=None, follow_symlinks=True):
    return _posix._stat(path, follow_symlinks)


def fstat(fd):
    return _posix._stat(fd, True)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


def getcwdb():
    return fsencode(getcwd())


import posixpath as path
sys.modules['os.path'] = path


def makedirs(name, mode=0o777, exist_ok=False):
    """Makes a folder and those above it."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == (b'.' if isinstance(tail, bytes) else '.'):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


class DirEntry:
    """What scandir() gives."""

    def __init__(self, folder, name):
        self.name = name
        self.path = path.join(folder, name)
        self._stats = {}

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    def __fspath__(self):
        return self.path

    def stat(self, *, follow_symlinks=True):
        if follow_symlinks not in self._stats:
            self._stats[follow_symlinks] = stat(self.path, follow_symlinks=follow_symlinks)
        return self._stats[follow_symlinks]

    def _is(self, test, follow_symlinks):
        try:
            return test(self.stat(follow_symlinks=follow_symlinks).st_mode)
        except FileNotFoundError:
            return False

    def is_dir(self, *, follow_symlinks=True):
        return self._is(_st.S_ISDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._is(_st.S_ISREG, follow_symlinks)

    def is_symlink(self):
        return self._is(_st.S_ISLNK, False)

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino


class _Scan:
    def __init__(self, folder):
        self._entries = iter([DirEntry(folder, name) for name in listdir(folder)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path=None):
    return _Scan('.' if path is None else fspath(path))


def walk(top, topdown=True, onerror=None, followlinks=False):
    """(folder, names of its folders, names of its files), for every folder below top."""
    top = fspath(top)
    dirs, nondirs, walk_dirs = [], [], []
    try:
        entries = list(scandir(top))
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    for entry in entries:
        try:
            is_dir = entry.is_dir()
        except OSError:
            is_dir = False
        (dirs if is_dir else nondirs).append(entry.name)
        if not topdown and is_dir and (followlinks or not entry.is_symlink()):
            walk_dirs.append(entry.path)
    if topdown:
        yield top, dirs, nondirs
        for dirname in dirs:
            new_path = path.join(top, dirname)
            if followlinks or not path.islink(new_path):
                yield from walk(new_path, topdown, onerror, followlinks)
    else:
        for new_path in walk_dirs:
            yield from walk(new_path, topdown, onerror, followlinks)
        yield top, dirs, nondirs


from _collections_abc import MutableMapping as _MutableMapping


class _Environ(_MutableMapping):
    """os.environ: what is set here is set for the process."""

    def __init__(self, data):
        self._data = data

    @staticmethod
    def encodekey(key):
        if not isinstance(key, str):
            raise TypeError("str expected, not %s" % type(key).__name__)
        return key

    def __getitem__(self, key):
        try:
            return self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        self.encodekey(key)
        self.encodekey(value)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        self.encodekey(key)
        unsetenv(key)
        try:
            del self._data[key]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield key

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ', '.join(f'{key!r}: {value!r}' for key, value in self._data.items())
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        new = dict(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        new = dict(other)
        new.update(self)
        return new


environ = _Environ(dict(_posix.environ))


def getenv(key, default=None):
    return environ.get(key, default)


def get_exec_path(env=None):
    return (environ if env is None else env).get('PATH', defpath).split(pathsep)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


import abc as _abc


class PathLike(_abc.ABC):
    """Anything with __fspath__."""

    @_abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any('__fspath__' in base.__dict__ for base in subclass.__mro__)
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from _absent import attribute_error
    raise attribute_error(sys.modules[__name__], name)


from _traceback import hide_frames as _hide_frames
_hide_frames("__getattr__")
