# aspen -m unittest: discovery, names, options, exit codes
# python: skip (it finds no .as files)
# stress: every 97 (nine runs of the runner)
dir=$(mktemp -d)
cd "$dir" || exit 1
mkdir pack && touch pack/__init__.py
cat > test_one.as <<'S'
import unittest
class One(unittest.TestCase):
    def test_good(self): print("printed")
    def test_bad(self): self.assertEqual(1, 2)
S
cat > pack/test_two.py <<'S'
import unittest
class Two(unittest.TestCase):
    def test_in_package(self): pass
S
echo 'import no_such_thing' > pack/test_broken.py
echo 'raise __import__("unittest").SkipTest("whole module")' > test_skipped.py
echo 'raise ValueError("never loaded")' > other.py
run() {
    "$ASPEN" -m unittest "$@" > out 2>&1
    code=$?
    echo "== $* -> $code"
    sed -E 's/in [0-9.]+s/in TIME/; s/File ".*", line [0-9]+/File FILE, line N/' out | grep -vE '^(  File|    )'
}
run
run -v test_one
run test_one.One.test_good
run -q -b test_one.as
run -f -k good
run discover -s pack -t . -p 'test_t*.py' -v
run no_such_module
run --nonsense
run -k nothing
rm -rf "$dir"
