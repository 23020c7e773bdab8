# OSError: forms of the constructor, subclasses by errno, attributes, text
import errno, os
for args in [(), (1,), ("text",), (1, "two"), (2, "two", "file"), (2, "two", "file", None), (2, "two", "file", None, "file2"), (2, "two", None), (2, "two", None, None, "x"), ("2", "two"), (2, 5), (2, "two", 3), (2, "two", b"bytes"),
             (1, 2, 3, 4, 5, 6), (None, "x"), (2, None), (10**20, "big"), (-1, "minus"), (2.5, "float"), (True, "bool")]:
    try: e = OSError(*args)
    except Exception as x: print(args, type(x).__name__, x); continue
    print(args, repr(e), str(e), e.args, e.errno, e.strerror, e.filename, e.filename2)
names = ["EPERM", "ENOENT", "ESRCH", "EINTR", "EIO", "EAGAIN", "EWOULDBLOCK", "EALREADY", "EINPROGRESS", "EACCES", "EEXIST", "ECHILD", "EPIPE", "ESHUTDOWN", "ECONNABORTED", "ECONNREFUSED", "ECONNRESET", "ENOTDIR", "EISDIR", "ETIMEDOUT", "EINVAL", "ENOTEMPTY", "EBADF"]
for name in names:
    n = getattr(errno, name)
    e = OSError(n, os.strerror(n), "f")
    print(name, n, type(e).__name__, [c.__name__ for c in type(e).__mro__[1:3]], e, errno.errorcode[n])
class Mine(OSError): pass
class Init(OSError):
    def __init__(self, a, b, c=None): super().__init__(a, b, c); self.extra = 1
class New(OSError):
    def __new__(cls, *args): return super().__new__(cls, *args)
class Own(OSError):
    def __init__(self, message): self.message = message
print(repr(Mine(2, "x")), type(Mine(2, "x")), repr(Init(2, "x", "f")), Init(2, "x", "f"), Init(2, "x").filename, repr(New(2, "x", "f")), New(2, "x", "f"))
o = Own("hello")
print(repr(o), str(o), o.args, o.errno)
print(repr(FileNotFoundError(13, "x")), type(FileNotFoundError(13, "x")), type(ConnectionError(104, "x")), type(BlockingIOError(32, "x")), IOError is OSError, EnvironmentError is OSError)
b = BlockingIOError(11, "x", 5)
print(b.characters_written, b.args, b.filename)
try: BlockingIOError(11, "x").characters_written
except AttributeError as e: print(e)
b = BlockingIOError(11, "x", "name")
print(b.filename)
b.characters_written = 7
print(b.characters_written)
try: b.characters_written = "x"
except TypeError as e: print(e)
try: BlockingIOError(11, "x", 5.5)
except TypeError as e: print(e)
e = OSError(2, "two", "file")
e.errno = 5; e.strerror = "changed"; e.filename = "other"; e.filename2 = "second"
print(e, e.args, repr(e))
del e.filename
print(e.filename, e)
e.args = (1,)
print(e.args, e.errno, e)
for f in (lambda: open("/nonexistent/file"), lambda: open("/"), lambda: os.listdir("/nonexistent"), lambda: os.mkdir("/"), lambda: os.rmdir("/nonexistent"), lambda: os.rename("/nonexistent", "/tmp/x"), lambda: os.remove("/tmp"), lambda: open("a\0b"), lambda: os.stat("/nonexistent"), lambda: os.chdir("/nonexistent"),
          lambda: os.close(999), lambda: os.read(999, 1), lambda: os.kill(0, 999), lambda: open("/etc/hostname/x"), lambda: os.open("/nonexistent", os.O_RDONLY), lambda: os.readlink("/"), lambda: os.symlink("a", "/nonexistent/b"), lambda: os.link("/nonexistent", "/tmp/y"), lambda: open(""), lambda: open("/tmp/x/y/z", "w"), lambda: open(-5), lambda: open(999), lambda: open("x" * 300)):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e)[:90], getattr(e, "errno", None), repr(getattr(e, "filename", None))[:40], getattr(e, "filename2", None))
try: OSError(1, "x", k=2)
except TypeError as e: print(e)
print(OSError(1, "x").with_traceback(None), isinstance(TimeoutError(), OSError), os.strerror(99999), os.strerror(0))
