# An import finds foo.as before foo.py; Python knows only the second.
cd "$(mktemp -d)" || exit 1
echo 'print("as")' > both.as
echo 'print("py")' > both.py
echo 'print("only py")' > single.py
mkdir pack
echo 'print("package as")' > pack/__init__.as
echo 'print("package py")' > pack/__init__.py
echo 'print("not me")' > pack.as
echo 'print("a user module of a library name")' > random.as
"$ASPEN" -c 'import both, single, pack, random'
ASPEN_STDLIB=/nonexistent "$ASPEN" -c 'import keyword' 2>&1 | tail -n 1
