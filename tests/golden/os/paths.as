# os.path
import os
from os.path import *
cases = ['', '/', '//', '///', 'a', 'a/b', '/a/b', 'a/b/', '/a//b', './a', '../a', 'a/../b', '.bashrc', 'a.b/c', 'a.tar.gz',
         '...', '..a.b', '/a/.b.c', '//a', 'a/./b']
for f in (normpath, split, splitext, basename, dirname, isabs, splitdrive):
    print(f.__name__, [f(c) for c in cases])
print([join(a, b) for a in cases[:8] for b in cases[:8]])
print(join("a"), join("a", "b", "c"), join("a", "/b", "c"), join(b"a", b"b"))
print(commonprefix(["abc", "abd"]), commonprefix([]), commonpath(["/a/b/c", "/a/b/d"]), commonpath(["a/b", "a/c"]))
os.environ["HOME"] = "/home/me"
print(expanduser("~"), expanduser("~/x"), expanduser("x/~"), expandvars("$HOME/${HOME}/$NOT_SET_X/$"))
print(relpath("/a/b", "/a/c"), relpath("/a", "/a"), relpath("a/b", "a"), relpath("/", "/x/y"))
print(os.path.__name__, os.path is __import__("posixpath"))
for bad in (lambda: join("a", 5), lambda: join("a", b"b"), lambda: commonpath([]), lambda: commonpath(["/a", "b"]), lambda: relpath(""),
            lambda: basename(None)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
