# the words of each assertion that fails
import unittest


class T(unittest.TestCase):
    def runTest(self): pass


t = T()
def show(f, *args, **kw):
    try: f(*args, **kw)
    except Exception as e: print(f"{f.__name__}: {type(e).__name__}: {e}")
    else: print(f"{f.__name__}: ok")


show(t.assertEqual, 1, 2); show(t.assertEqual, 1, 2, "msg"); show(t.assertEqual, "a", "b"); show(t.assertEqual, 1, 1.0); show(t.assertEqual, None, False)
show(t.assertNotEqual, 1, 1); show(t.assertTrue, []); show(t.assertTrue, 0, "zero"); show(t.assertFalse, "x"); show(t.assertIs, [], []); show(t.assertIsNot, None, None)
show(t.assertIsNone, 5); show(t.assertIsNotNone, None); show(t.assertIn, 1, [2, 3]); show(t.assertIn, "k", {}); show(t.assertNotIn, 1, [1]); show(t.assertNotIn, "a", "abc")
show(t.assertIsInstance, 1, str); show(t.assertIsInstance, 1, (str, list)); show(t.assertNotIsInstance, 1, int)
show(t.assertGreater, 1, 2); show(t.assertGreaterEqual, 1, 2); show(t.assertLess, 2, 1); show(t.assertLessEqual, 2, 1); show(t.assertGreater, 1, "a")
show(t.assertAlmostEqual, 1.0, 1.1); show(t.assertAlmostEqual, 1.0, 1.00000001); show(t.assertAlmostEqual, 1, 2, delta=0.5); show(t.assertAlmostEqual, 1, 2, places=1, delta=1); show(t.assertAlmostEqual, 1.0, 1.3, 0); show(t.assertAlmostEqual, "a", "b")
show(t.assertNotAlmostEqual, 1.0, 1.0); show(t.assertNotAlmostEqual, 1.0, 1.00000001); show(t.assertNotAlmostEqual, 1, 1.2, delta=0.5); show(t.assertNotAlmostEqual, 1, 5, delta=1)
show(t.assertRegex, "text", "x$"); show(t.assertRegex, "text", "t$"); show(t.assertNotRegex, "text", "e"); show(t.assertRegex, "text", "(")
show(t.assertCountEqual, [1, 2, 2], [2, 1, 1]); show(t.assertCountEqual, [1, [2]], [[2], 1]); show(t.assertCountEqual, "ab", "ba"); show(t.assertCountEqual, [1], [])
show(t.assertRaises, ValueError, int, "5"); show(t.assertRaises, ValueError, int, "x"); show(t.assertRaises, (KeyError, IndexError), lambda: None); show(t.assertRaises, KeyError, int, "x"); show(t.assertRaises, 5, int)
show(t.assertRaisesRegex, ValueError, "nothing like", int, "x"); show(t.assertRaisesRegex, ValueError, "invalid", int, "x"); show(t.assertRaisesRegex, KeyError, "k", lambda: None)
show(t.fail); show(t.fail, "reason"); show(t.assertSequenceEqual, [1], (2,)); show(t.assertSequenceEqual, [1], (1,)); show(t.assertSequenceEqual, [1], [1], seq_type=tuple); show(t.assertSequenceEqual, 5, [1])
show(t.assertListEqual, [1], (1,)); show(t.assertTupleEqual, (1, 2), (1, 3)); show(t.assertSetEqual, {1, 2}, {2, 3}); show(t.assertSetEqual, {1}, [1]); show(t.assertSetEqual, 5, {1}); show(t.assertDictEqual, {1: 2}, {1: 3}); show(t.assertDictEqual, {1: 2}, [1]); show(t.assertMultiLineEqual, "a\nb", "a\nc"); show(t.assertMultiLineEqual, "a", 5)
def ctx(make, body):
    try:
        with make() as c: body()
        print("with ok", c and getattr(c, "exception", None))
    except Exception as e: print(f"with: {type(e).__name__}: {e}")
ctx(lambda: t.assertRaises(ValueError), lambda: int("x")); ctx(lambda: t.assertRaises(ValueError), lambda: None); ctx(lambda: t.assertRaises(ValueError, msg="own"), lambda: None); ctx(lambda: t.assertRaises(ValueError), lambda: {}["k"]); ctx(lambda: t.assertRaisesRegex(ValueError, "^x"), lambda: int("x")); ctx(lambda: t.assertRaises(ValueError, bad=1), lambda: None)
import warnings
def warner(): warnings.warn("watch out", DeprecationWarning)
ctx(lambda: t.assertWarns(DeprecationWarning), warner); ctx(lambda: t.assertWarns(UserWarning), lambda: None); ctx(lambda: t.assertWarnsRegex(DeprecationWarning, "watch"), warner); ctx(lambda: t.assertWarnsRegex(DeprecationWarning, "nothing"), warner)
show(t.assertWarns, UserWarning, warner) if False else None
class Short(T):
    longMessage = False
s = Short()
show(s.assertEqual, 1, 2, "only this"); show(s.assertIn, 1, [], "only this"); show(s.assertIn, 1, [])
class Odd:
    def __eq__(self, other): raise ValueError("no eq")
    def __repr__(self): raise ValueError("no repr")
try: t.assertEqual(Odd(), 1)
except ValueError as e: print(e)
try: t.assertIs(Odd(), None)
except AssertionError as e: print(str(e)[:25])
t.addTypeEqualityFunc(Odd, lambda a, b, msg=None: print("own comparison", msg))
t.assertEqual(Odd(), Odd(), "m")
print(t.id().split(".")[-1], t.shortDescription(), t.countTestCases(), t.failureException.__name__, t.defaultTestResult().__class__.__name__, t == T(), t == T("run"), str(t), repr(t))
