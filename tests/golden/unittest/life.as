import unittest, asyncio
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("setUpClass")
    @classmethod
    def tearDownClass(cls): print("tearDownClass")
    def setUp(self): print("setUp", self.id())
    def tearDown(self): print("tearDown")
    def test_ok(self): self.assertEqual(1,1)
    def test_fail(self):
        """Doc line."""
        self.assertEqual([1,2,3],[1,2,4])
    def test_err(self): 1/0
    @unittest.skip("why")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail("x")
    @unittest.expectedFailure
    def test_us(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest("msg", i=i): self.assertEqual(i, 1)
    def test_skipnow(self): self.skipTest("now")
class B(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): print("asyncSetUp")
    async def asyncTearDown(self): print("asyncTearDown")
    async def test_a(self):
        await asyncio.sleep(0); self.assertTrue(True)
    async def test_b(self):
        await asyncio.sleep(0); self.assertIn(3,[1,2])


class C(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise ValueError("no class")

    def test_never(self):
        pass


class D(unittest.TestCase):
    def setUp(self):
        self.addCleanup(print, "cleanup", 1)
        self.addCleanup(print, "cleanup", 2)

    def test_set_up_fails(self):
        with self.subTest(a=1), self.subTest("inner", b=2):
            self.skipTest("in here")

    def test_raises(self):
        with self.assertRaisesRegex(ValueError, "^b.d$") as caught:
            raise ValueError("bad")
        self.assertEqual(caught.exception.args, ("bad",))


@unittest.skipIf(True, "whole class")
class E(unittest.TestCase):
    def test_a(self):
        pass


import io
import sys

for verbosity in (0, 1, 2):
    stream = io.StringIO()
    suite = unittest.TestSuite()
    for cls in (A, B, C, D, E):
        names = [n for n in unittest.defaultTestLoader.getTestCaseNames(cls) if n != "test_b"]
        suite.addTests(map(cls, names))
    print(suite.countTestCases())
    result = unittest.TextTestRunner(stream, verbosity=verbosity).run(suite)
    for line in stream.getvalue().splitlines():
        if line.startswith('  File "'):
            line = "  File" + line.split('"')[-1]
        print("Ran all" if line.startswith("Ran ") else line)
    print(result, result.wasSuccessful(), [str(t) for t, _ in result.failures], result.skipped)
print(unittest.defaultTestLoader.loadTestsFromName("D.test_raises", sys.modules["__main__"]))
print(A("test_ok") == A("test_ok"), A("test_ok") == A("test_err"), A("test_fail").shortDescription())
try:
    A("nope")
except ValueError as err:
    print(err)
