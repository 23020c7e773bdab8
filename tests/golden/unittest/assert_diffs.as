# the differences that assertions draw: long lists, dicts, sets, texts; maxDiff
# stress: every 97 (differences are long loops)
import unittest


class T(unittest.TestCase):
    def runTest(self): pass


t = T()
def show(f, *args):
    try: f(*args)
    except AssertionError as e: print(e); print("--")


show(t.assertEqual, [1, 2, 3], [1, 2, 4])
show(t.assertEqual, [1, 2], [1, 2, 3])
show(t.assertEqual, [1, 2, 3], [1])
show(t.assertEqual, [], [1])
show(t.assertEqual, (1, [2]), (1, [3]))
show(t.assertEqual, [[i] * 5 for i in range(6)], [[i] * 5 for i in range(1, 7)])
show(t.assertEqual, list(range(40)), list(range(1, 41)))
show(t.assertEqual, {"a": 1, "b": [1, 2]}, {"a": 1, "b": [1, 3], "c": None})
show(t.assertEqual, {i: "x" * 10 for i in range(8)}, {i: "y" * 10 for i in range(8)})
show(t.assertEqual, {1, 2, 3}, {2, 3, 4})
show(t.assertEqual, frozenset("a"), frozenset())
show(t.assertEqual, "one line", "another line")
show(t.assertEqual, "one\ntwo\nthree\n", "one\n2\nthree\n")
show(t.assertEqual, "no newline", "no newline\n")
show(t.assertEqual, "a" * 100, "a" * 99 + "b")
show(t.assertEqual, "x" * 30 + "middle" + "y" * 30, "x" * 30 + "MIDDLE" + "y" * 30)
show(t.assertEqual, "", "something")
show(t.assertEqual, b"ab" * 50, b"ab" * 49)
show(t.assertEqual, 10 ** 100, 10 ** 100 + 1)
show(t.assertEqual, "tabs\tand é\n", "tabs  and e\n")
show(t.assertListEqual, ["one", "two"], ["one", "TWO"], "with a message")
show(t.assertDictEqual, {"k" * 50: "v" * 50}, {})
t.maxDiff = 20
show(t.assertEqual, list(range(30)), list(range(31)))
show(t.assertEqual, "a\n" * 20, "b\n" * 20)
t.maxDiff = None
show(t.assertEqual, ["line %d" % i for i in range(30)], ["line %d" % (i * 2) for i in range(30)])
show(t.assertCountEqual, ["a", "b", "b", {1: 2}], ["b", "c", {1: 2}])
show(t.assertIn, "needle", "hay" * 50)
show(t.assertTrue, "x" * 0)
show(t.assertNotIn, 5, list(range(60)))
