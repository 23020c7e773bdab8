# files and folders
import os
base = "/tmp/aspen-golden-os-%d" % os.getpid()
os.mkdir(base)
os.chdir(base)
print(os.getcwd() == base, os.listdir())
os.makedirs("a/b/c")
os.makedirs("a/b", exist_ok=True)
with open("a/one.txt", "w") as f:
    f.write("12345")
with open("a/b/two.txt", "w") as f:
    pass
print(os.path.getsize("a/one.txt"), os.path.exists("a"), os.path.isfile("a"), os.path.isdir("a/b"), os.path.exists("zz"))
for folder, dirs, files in os.walk("."):
    dirs.sort()
    print(folder, dirs, sorted(files))
print([f for f, d, n in os.walk("a", topdown=False)])
os.rename("a/one.txt", "uno.txt")
os.replace("a/b/two.txt", "dos.txt")
os.symlink("uno.txt", "link")
print(sorted(os.listdir(".")), os.readlink("link"), os.path.islink("link"), os.path.realpath("link") == os.path.join(os.path.realpath(base), "uno.txt"))
st = os.stat("uno.txt")
print(st.st_size, st[6], st.st_mtime > 1e9, type(st).__name__, oct(st.st_mode)[-4:-3], os.stat("uno.txt") == os.lstat("uno.txt"))
with os.scandir(".") as entries:
    print(sorted((e.name, e.is_file(), e.is_dir(), e.is_symlink()) for e in entries))


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(os.mkdir, "a")
attempt(os.rmdir, "a")
attempt(os.rmdir, "zz")
attempt(os.remove, "zz")
attempt(os.unlink, "a")
attempt(os.rename, "zz", "yy")
attempt(os.stat, "zz")
attempt(os.listdir, "zz")
attempt(os.chdir, "zz")
attempt(os.mkdir, 5)
attempt(os.stat, 5.5)
attempt(os.listdir, 1.5)
attempt(os.open, "zz", os.O_RDONLY)
attempt(os.close, 999)
attempt(os.makedirs, "a/b/c")
attempt(os.remove, "a\0b")
os.removedirs("a/b/c")
print(sorted(os.listdir(b".")))
for name in os.listdir("."):
    os.unlink(name)
os.chdir("/")
os.rmdir(base)
print(os.path.exists(base))
