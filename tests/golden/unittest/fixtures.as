# setUp, tearDown, class and module fixtures, cleanups: order, and what happens when one of them fails
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



def setUpModule(): print("setUpModule")
def tearDownModule(): print("tearDownModule")


class Order(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("setUpClass"); cls.addClassCleanup(print, "class cleanup")
    @classmethod
    def tearDownClass(cls): print("tearDownClass")
    def setUp(self): print(" setUp"); self.addCleanup(print, " cleanup one"); self.addCleanup(print, " cleanup two")
    def tearDown(self): print(" tearDown")
    def test_a(self): print("  a"); self.addCleanup(print, " cleanup of a")
    def test_b(self): print("  b"); self.fail("b")
    def test_c(self): self.doCleanups(); print("  c")


class BadSetUp(unittest.TestCase):
    def setUp(self): self.addCleanup(print, "cleaned anyway"); raise ValueError("setUp")
    def tearDown(self): print("never")
    def test_a(self): print("never")


class BadTearDown(unittest.TestCase):
    def tearDown(self): raise ValueError("tearDown")
    def test_a(self): pass
    def test_b(self): self.fail("both")


class BadCleanup(unittest.TestCase):
    def test_a(self): self.addCleanup(lambda: 1 / 0); self.addCleanup(self.fail, "in cleanup")


class BadClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise KeyError("setUpClass")
    def test_a(self): print("never")
    def test_b(self): print("never")


class SkipClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest("not today")
    def test_a(self): print("never")


class BadTearDownClass(unittest.TestCase):
    @classmethod
    def tearDownClass(cls): raise KeyError("tearDownClass")
    def test_a(self): pass


class Contexts(unittest.TestCase):
    def test_enter(self):
        from contextlib import contextmanager
        @contextmanager
        def managed(name):
            print("enter", name)
            yield name
            print("exit", name)
        print(self.enterContext(managed("one")), self.enterContext(managed("two")))
        try: self.enterContext(5)
        except TypeError as e: print(e)


r = run(Order, BadSetUp, BadTearDown, BadCleanup, BadClass, SkipClass, BadTearDownClass, Contexts)
print(r, len(r.errors), len(r.failures), len(r.skipped), r.wasSuccessful(), r.testsRun)
