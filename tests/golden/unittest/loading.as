# loaders and suites: names, patterns, orders, missing and broken modules
import sys, types, unittest


class A(unittest.TestCase):
    def test_z(self): pass
    def test_a(self): pass
    def testB(self): pass
    def check_this(self): pass
    def not_a_test(self): pass
    test_value = 5
class B(A):
    def test_own(self): pass
class Empty(unittest.TestCase):
    def runTest(self): pass
class NoTests(unittest.TestCase): pass
def make_suite(): return unittest.TestSuite([A("test_a")])


def flat(suite):
    for t in suite:
        if isinstance(t, unittest.TestSuite): yield from flat(t)
        else: yield t
def ids(suite): return [t.id().replace("__main__.", "") for t in flat(suite)]


loader = unittest.TestLoader()
main = sys.modules["__main__"]
print(loader.getTestCaseNames(A), loader.getTestCaseNames(B), loader.getTestCaseNames(Empty))
print(ids(loader.loadTestsFromTestCase(A)), ids(loader.loadTestsFromTestCase(Empty)), ids(loader.loadTestsFromTestCase(NoTests)))
print(sorted(ids(loader.loadTestsFromModule(main))))
for name in ("__main__.A", "__main__.A.test_a", "__main__.make_suite", "__main__.B.test_own"):
    print(name, ids(loader.loadTestsFromName(name)))
print(ids(loader.loadTestsFromName("A.test_z", main)), ids(loader.loadTestsFromNames(["A.test_a", "B.test_own"], main)))
for name in ("no_such_module_x", "__main__.Nothing", "__main__.A.test_nothing", "__main__.A.test_value"):
    try: print(name, [type(t).__name__ for t in flat(loader.loadTestsFromName(name))])
    except Exception as e: print(name, type(e).__name__, e)
print(len(loader.errors), [e.strip().splitlines()[-1] for e in loader.errors])
loader = unittest.TestLoader()
loader.testMethodPrefix = "check"
print(loader.getTestCaseNames(A))
loader = unittest.TestLoader()
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(loader.getTestCaseNames(A))
loader.sortTestMethodsUsing = None
print(loader.getTestCaseNames(A) != [])
loader.testNamePatterns = ["*test_a*"]
print(loader.getTestCaseNames(A), loader.getTestCaseNames(B))
for bad in (unittest.TestSuite, 5):
    try: loader.loadTestsFromTestCase(bad)
    except Exception as e: print(type(e).__name__, e)
s = unittest.TestSuite()
s.addTest(A("test_a")); s.addTests([A("test_z"), unittest.TestSuite([B("test_own")])])
print(s.countTestCases(), len(list(s)), s == unittest.TestSuite(s), [type(t).__name__ for t in s])
for bad in (5, A, unittest.TestSuite, "text"):
    try: s.addTest(bad)
    except TypeError as e: print(e)
try: s.addTests("text")
except TypeError as e: print(e)
try: A("nothing")
except ValueError as e: print(e)
print(str(A("test_a")), repr(A("test_a")), A("test_a") == A("test_a"), hash(A("test_a")) == hash(A("test_a")), A("test_a") == B("test_a"))
f = unittest.FunctionTestCase(make_suite, description="described")
print(str(f), repr(f).split(" tec=")[0], f.id(), f.shortDescription())
module = types.ModuleType("made"); module.A = A
module.load_tests = lambda loader, tests, pattern: unittest.TestSuite([A("test_z"), A("test_z")])
print(ids(unittest.TestLoader().loadTestsFromModule(module)))
r = unittest.TestResult()
s.run(r)
print(r, r.wasSuccessful())
print(list(s))
class Stops(unittest.TestCase):
    def run(self, result=None): result.stop(); return super().run(result)
    def test_1(self): print("ran")
    def test_2(self): print("never")
r = unittest.TestResult()
unittest.TestLoader().loadTestsFromTestCase(Stops).run(r)
print(r.testsRun, r.shouldStop)
