# subTest: several failures, nested parameters, errors, failfast
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




class Subs(unittest.TestCase):
    def test_numbers(self):
        for i in range(5):
            with self.subTest(i=i): self.assertEqual(i % 2, 0)
        print("all seen")
    def test_nested(self):
        for x in "ab":
            with self.subTest("message", x=x):
                for y in (1, 2):
                    with self.subTest(y=y, x="inner"):
                        if y == 2: raise KeyError(x)
    def test_after(self):
        with self.subTest(): self.fail("first")
        self.fail("then the test itself")
    def test_passing(self):
        with self.subTest(a=1): pass
    def test_odd(self):
        with self.subTest(5, key=[1, "é"]): self.assertTrue(0)
        with self.subTest(msg=None): self.assertTrue(0)


r = run(Subs)
print(r.testsRun, len(r.failures), len(r.errors))
r = run(Subs, failfast=True, verbosity=1)
print(r.testsRun, len(r.failures), len(r.errors), r.shouldStop)
