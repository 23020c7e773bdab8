# Names that are on their way out, the handler of Ctrl-C, suites without fixtures.
import signal
import unittest
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, *place: print(category.__name__, message)


class Case(unittest.TestCase):
    def test_b(self): pass
    def test_a(self): pass
    def check_c(self): pass


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(unittest.getTestCaseNames, Case, "test")
attempt(unittest.makeSuite, Case)
attempt(unittest.makeSuite, Case, "check")
attempt(unittest.makeSuite, Case, sortUsing=lambda a, b: (b > a) - (b < a))
attempt(lambda: unittest.findTestCases(__import__("__main__")).countTestCases())
case = Case("test_a")
for name, args in [("assertEquals", (1, 2)), ("failUnlessEqual", (1, 1)), ("assertNotEquals", (1, 1)), ("failIfEqual", (1, 2)),
                   ("assertAlmostEquals", (1, 2)), ("assertNotAlmostEquals", (1, 1)), ("assert_", (0,)), ("failUnless", (1,)),
                   ("failIf", (1,)), ("failUnlessRaises", (ValueError, int, "x")), ("assertRegexpMatches", ("a", "b")),
                   ("assertNotRegexpMatches", ("a", "b")), ("assertRaisesRegexp", (ValueError, "q", int, "x")),
                   ("assertDictContainsSubset", ({1: 2, 3: 4}, {1: 5})), ("assertDictContainsSubset", ({1: 2}, {}, "why")),
                   ("assertDictContainsSubset", ({}, {1: 2}))]:
    print(name, end=": ")
    attempt(getattr(case, name), *args)


class Fixtures(Case):
    @classmethod
    def setUpClass(cls): print("setUpClass")


result = unittest.TestResult()
print(unittest.BaseTestSuite([Fixtures("test_a"), Fixtures("test_b")]).run(result))
print(unittest.TestSuite([Fixtures("test_a")]).run(result))
suite = unittest.BaseTestSuite([case])
print(suite, suite == unittest.TestSuite([case]), isinstance(unittest.TestSuite(), unittest.BaseTestSuite))

before = signal.getsignal(signal.SIGINT)
unittest.registerResult(result)
unittest.installHandler()
unittest.installHandler()
handler = signal.getsignal(signal.SIGINT)
print(handler is before, type(handler).__name__, handler.original_handler is before)
handler(signal.SIGINT, None)
print(result.shouldStop, unittest.removeResult(result), unittest.removeResult(result))
try:
    handler(signal.SIGINT, None)
except KeyboardInterrupt:
    print("KeyboardInterrupt")


@unittest.removeHandler
def without(x):
    "doc"
    return x, signal.getsignal(signal.SIGINT) is before


print(without(5), without.__name__, signal.getsignal(signal.SIGINT) is handler)
unittest.removeHandler()
print(signal.getsignal(signal.SIGINT) is before)
print([name for name in unittest.__all__ if not hasattr(unittest, name)], "makeSuite" in unittest.__all__)
