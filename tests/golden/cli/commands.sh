# -c, -, stdin, -m, -i, -u, -W, -X, -O, --
cd "$(mktemp -d)" || exit 1
"$ASPEN" -c 'import sys; print(sys.argv, __name__, __file__ if "__file__" in globals() else "no file")' a -b --c
echo 'import sys; print(sys.argv, __name__, __file__)' | "$ASPEN"
echo 'import sys; print(sys.argv, sys.path[0] == "")' | "$ASPEN" - x -y
echo 'import sys; print(sys.argv[1:], __name__, __package__ == "", sys.path[0] == __import__("os").getcwd())' > mod.py
"$ASPEN" -m mod one two
mkdir pkg pkg/sub
echo 'print("init", __name__)' > pkg/__init__.py
echo 'from . import __name__ as p; print("main", __name__, __package__, p)' > pkg/__main__.py
echo 'import sys; print(__name__, __package__)' > pkg/sub/leaf.py
"$ASPEN" -m pkg
"$ASPEN" -m pkg.sub.leaf
"$ASPEN" pkg/sub/leaf.py
"$ASPEN" -- mod.py -c x
"$ASPEN" -Wignore -c 'import warnings; warnings.warn("hidden"); print("quiet")'
"$ASPEN" -W error -c 'import warnings
try: warnings.warn("loud")
except UserWarning as e: print("error", e)'
"$ASPEN" -X dev -X one=two -c 'import sys; print(sys._xoptions, sys.flags.dev_mode)'
"$ASPEN" -O -c 'assert False; print("no asserts", __debug__)'
"$ASPEN" -OO -c 'def f(): "doc"
print(f.__doc__)'
"$ASPEN" -Bsqu -c 'print("clustered")'
"$ASPEN" -c'print("joined")'
mkdir app
echo 'import sys; print("app", __name__, sys.argv)' > app/__main__.py
"$ASPEN" app x
printf '#!/usr/bin/env python3\nprint("shebang")\n' > bang.py
"$ASPEN" bang.py
