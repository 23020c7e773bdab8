# os: folders, files, links, descriptors, environment, walking; each with errors
import os, stat, errno
def attempt(f, *a, **k):
    try: return repr(f(*a, **k)).replace(base, "BASE")
    except BaseException as e: return f"{type(e).__name__}: {e}".replace(base, "BASE")
base = f"/tmp/aspen_golden_{os.getpid()}"
os.mkdir(base); os.chdir(base)
print(attempt(os.mkdir, "d"), attempt(os.mkdir, "d"), attempt(os.mkdir, "x/y"), attempt(os.makedirs, "x/y/z"), attempt(os.makedirs, "x/y/z"), attempt(os.makedirs, "x/y/z", exist_ok=True), attempt(os.listdir), sorted(os.listdir("x")))
fd = os.open("f", os.O_CREAT | os.O_RDWR, 0o644)
print(os.write(fd, b"hello world"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5), os.lseek(fd, -5, os.SEEK_END), os.read(fd, 100), os.fstat(fd).st_size, os.isatty(fd), attempt(os.write, fd, "text"), attempt(os.read, fd, -1))
os.close(fd)
print(attempt(os.close, fd), attempt(os.read, fd, 1), attempt(os.fstat, fd))
print(oct(stat.S_IMODE(os.stat("f").st_mode)), attempt(os.chmod, "f", 0o600), oct(stat.S_IMODE(os.stat("f").st_mode)), stat.filemode(os.stat("f").st_mode), stat.filemode(os.stat("d").st_mode), os.access("f", os.R_OK), os.access("f", os.X_OK), os.access("nope", os.F_OK))
print(attempt(os.symlink, "f", "link"), os.readlink("link"), os.path.islink("link"), stat.S_ISLNK(os.lstat("link").st_mode), stat.S_ISREG(os.stat("link").st_mode), attempt(os.symlink, "f", "link"), attempt(os.readlink, "f"), attempt(os.link, "f", "hard"), os.stat("f").st_nlink, os.path.samefile("f", "hard"))
print(attempt(os.rename, "hard", "moved"), attempt(os.rename, "nope", "b"), attempt(os.replace, "moved", "hard"), attempt(os.remove, "hard"), attempt(os.remove, "hard"), attempt(os.remove, "d"), attempt(os.rmdir, "x"), attempt(os.rmdir, "f"), attempt(os.unlink, "link"), attempt(os.truncate, "f", 3), os.path.getsize("f"))
print(sorted((e.name, e.is_dir(), e.is_file(), e.is_symlink(), e.path) for e in os.scandir(".")), attempt(os.scandir, "nope"))
with os.scandir() as it: print(sorted(repr(e) for e in it), [e for e in it])
open("x/y/file", "w").close(); os.symlink("..", "x/up")
print([(a, sorted(b), sorted(c)) for a, b, c in os.walk("x")], [a for a, b, c in os.walk("x", topdown=False)], list(os.walk("nope")))
errors = []
list(os.walk("nope", onerror=errors.append)); print(errors)
for d, dirs, files in os.walk("x"):
    dirs[:] = []
    print(d, files)
print(attempt(os.removedirs, "x/y/z"), sorted(os.listdir("x/y")), attempt(os.utime, "f", (1, 2)), os.stat("f").st_mtime, attempt(os.utime, "nope"), attempt(os.getcwd), attempt(os.chdir, "nope"))
os.environ["GOLDEN"] = "v"
print(os.environ["GOLDEN"], os.getenv("GOLDEN"), os.getenv("NOPE_X"), os.getenv("NOPE_X", 5), attempt(lambda: os.environ["NOPE_X"]), attempt(lambda: os.environ.__setitem__("A", 5)), attempt(lambda: os.environ.__setitem__(5, "a")), "GOLDEN" in os.environ, 5 in os.environ if False else "", os.environ.pop("GOLDEN"), "GOLDEN" in os.environ, attempt(lambda: os.environ.pop("GOLDEN")), attempt(os.putenv, "A=B", "x"), attempt(os.unsetenv, "NOPE_X"), os.environ.setdefault("G2", "d"), type(os.environ.copy()).__name__)
r, w = os.pipe()
print(os.write(w, b"through"), os.read(r, 100), os.close(w), os.read(r, 1), os.close(r))
d = os.open("f", os.O_RDONLY); e = os.dup(d); print(os.read(e, 2), os.read(d, 1), os.close(d), os.close(e))
with os.fdopen(os.open("f", os.O_RDONLY)) as f: print(f.read(), f.name > 0)
print(os.strerror(2), attempt(os.strerror, "x"), os.name, os.linesep == "\n", os.sep, os.getpid() > 0, os.getppid() > 0, os.cpu_count() > 0, len(os.urandom(5)), attempt(os.urandom, -1), os.umask(0o22) >= 0, attempt(os.kill, 10 ** 9, 0), attempt(os.kill, os.getpid(), 0), len(os.times()) if hasattr(os, "times") else 5)
s = os.stat("f"); print(s[6], s.st_size, type(s).__name__, len(s), s.st_mtime_ns, attempt(lambda: s.nothing), attempt(os.stat, "nope"), attempt(os.stat, 5.5), attempt(os.stat, "f", follow_symlinks=False)[:15], os.stat(0).st_mode > 0)
os.system("rm -rf " + base)
print(os.path.exists(base), os.system("exit 3") >> 8, os.WEXITSTATUS(768) if hasattr(os, "WEXITSTATUS") else 3, os.get_terminal_size() if False else "")
