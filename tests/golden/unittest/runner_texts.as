# what the runner prints: dots, verbose, descriptions, failfast, buffer, locals, chained errors, exceptions of all kinds
import io, re, sys, unittest


def run(*classes, **options):
    """The text of a run, without times and places."""
    loader = unittest.TestLoader()
    suite = unittest.TestSuite([loader.loadTestsFromTestCase(c) for c in classes])
    out = io.StringIO()
    options.setdefault("verbosity", 2)
    result = unittest.TextTestRunner(out, **options).run(suite)
    text = re.sub(r"in \d+\.\d+s", "in TIME", out.getvalue())
    text = re.sub(r"File \".*?\", line \d+", "File FILE, line N", text)
    print(re.sub(r" at 0x[0-9a-f]+", "", text))
    return result




class Kinds(unittest.TestCase):
    def test_ok(self): pass
    def test_described(self):
        """What it does.

        More of it."""
    def test_fail(self): self.assertEqual(1, 2, "own message")
    def test_error(self): {}["missing"]
    def test_chain(self):
        try: 1 / 0
        except ZeroDivisionError as e: raise ValueError("second") from e
    def test_group(self): raise ExceptionGroup("several", [ValueError(1), TypeError(2)])
    def test_syntax(self): exec("x = = 1")
    def test_returns(self): return 5
    def test_assert(self): assert 1 == 2, "bare assert"
    def helper(self, x): self.assertTrue(x)
    def test_helper(self): local = "kept"; self.helper(0)
    def test_exit(self):
        with self.assertRaises(SystemExit): sys.exit(3)
    def test_print(self): print("to stdout"); print("to stderr", file=sys.stderr); self.fail("after printing")
    def test_note(self):
        e = ValueError("noted"); e.add_note("a note"); raise e


import warnings
warnings.simplefilter("ignore")
r = run(Kinds)
r = run(Kinds, verbosity=1)
r = run(Kinds, verbosity=0, buffer=True)
r = run(Kinds, failfast=True)
r = run(Kinds, tb_locals=False, descriptions=False)
class Empty(unittest.TestCase): pass
r = run(Empty)
r = run(Empty, verbosity=1)
print(r.wasSuccessful(), r.testsRun)
class AllGood(unittest.TestCase):
    def test_one(self): pass
r = run(AllGood)
r = run(AllGood, verbosity=1)
