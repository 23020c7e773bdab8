# skip, skipIf, skipUnless, SkipTest, expectedFailure on methods and classes
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




class Mixed(unittest.TestCase):
    @unittest.skip("by decorator")
    def test_a(self): print("never")
    @unittest.skipIf(True, "if true")
    def test_b(self): print("never")
    @unittest.skipIf(False, "if false")
    def test_c(self): print("c runs")
    @unittest.skipUnless(False, "unless false")
    def test_d(self): print("never")
    def test_e(self): self.skipTest("inside")
    def test_f(self): raise unittest.SkipTest("raised")
    @unittest.expectedFailure
    def test_g(self): self.fail("expected")
    @unittest.expectedFailure
    def test_h(self): pass
    @unittest.expectedFailure
    def test_i(self): raise ValueError("an error is expected as well")
    @unittest.expectedFailure
    def test_j(self): self.skipTest("skip wins")
    @unittest.skip
    def test_k(self): print("never")
    def test_l(self):
        "Doc string\n        of several lines."
        with self.subTest("skipped inside"): self.skipTest("in sub test")
    @unittest.expectedFailure
    def test_m(self):
        with self.subTest(i=1): self.fail("in sub test")


@unittest.skip("the whole class")
class Whole(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("never")
    def test_a(self): print("never")


@unittest.expectedFailure
class AllFail(unittest.TestCase):
    def test_a(self): self.fail()
    def test_b(self): pass


class Base(unittest.TestCase):
    __test__ = False
    def test_inherited(self): print("inherited in", type(self).__name__)


class Child(Base): pass


r = run(Mixed, Whole, AllFail, Child)
print([(str(t).split()[0], why) for t, why in r.skipped], len(r.expectedFailures), len(r.unexpectedSuccesses), r.wasSuccessful())
r = run(Mixed, verbosity=1)
r = run(Mixed, verbosity=0)
