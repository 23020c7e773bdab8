# What runs as __main__: files, directories, packages, modules inside packages; names, paths, arguments, exit codes.
cd "$(mktemp -d)" || exit 1
show='import sys; print(__name__, repr(__package__), __file__.rpartition("/")[2] if "__file__" in globals() else "no file", sys.argv[1:], __spec__ and __spec__.name)'
mkdir -p app pkg/sub plain
echo "$show" > app/__main__.py
echo 'value = "helper of app"' > app/helper.py
echo 'import helper; print(helper.value)' >> app/__main__.py
echo 'print("init", __name__)' > pkg/__init__.py
echo "$show; from . import tool; from .sub import deep; print(tool.t, deep.d)" > pkg/__main__.py
echo 't = "tool"; print(__name__)' > pkg/tool.py
echo '' > pkg/sub/__init__.py
echo "d = 'deep'; $show" > pkg/sub/deep.py
echo "$show" > single.py
echo "$show; raise SystemExit(3)" > exits.py
echo 'import nothing_here' > fails.py
echo 'def f(:' > wrong.py
"$ASPEN" app 1 2; echo "[$?]"
"$ASPEN" ./app; echo "[$?]"
"$ASPEN" pkg 2>&1 | tail -n 1
"$ASPEN" -m pkg a -b; echo "[$?]"
"$ASPEN" -m pkg.tool; echo "[$?]"
"$ASPEN" -m pkg.sub.deep x; echo "[$?]"
"$ASPEN" pkg/sub/deep.py; echo "[$?]"
"$ASPEN" -m single --flag; echo "[$?]"
"$ASPEN" single.py -m x; echo "[$?]"
"$ASPEN" -m exits; echo "[$?]"
"$ASPEN" exits.py; echo "[$?]"
"$ASPEN" -m fails 2>&1 | tail -n 1
"$ASPEN" -m wrong 2>&1 | tail -n 1
for name in nope pkg.nope nope.x plain pkg.sub single.x .pkg pkg. "" json; do
    "$ASPEN" -m "$name" < /dev/null 2>&1 | tail -n 1 | sed 's/^[^ ]*: //'
done
"$ASPEN" nofile.py 2>&1 | sed 's/^[^ ]*: //' | sed "s#'/.*/#'#"; "$ASPEN" plain 2>&1 | sed 's/^[^ ]*: //' | sed "s#'/.*/#'#"
"$ASPEN" -c "$show" y; echo "$show" | "$ASPEN"; echo "$show" | "$ASPEN" - z
