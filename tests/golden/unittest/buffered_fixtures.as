# What fixtures print and how they fail, with output kept back and without.
import io
import re
import sys
import types
import unittest


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass")
        cls.addClassCleanup(print, "class cleanup")
        raise RuntimeError("class")

    def test_never(self):
        pass


class Leaves(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, "class cleanup")
        cls.addClassCleanup(lambda: [][1])

    def setUp(self):
        self.addCleanup(print, "cleanup")

    def test_fail(self):
        print("printed in test")
        print("to stderr", file=sys.stderr)
        self.fail("no")

    def test_subs(self):
        for i in range(3):
            with self.subTest("some", i=i):
                print("sub", i)
                self.assertNotEqual(i, 1)

    def tearDown(self):
        print("tearDown")

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")
        raise KeyError("tearDownClass")


def suite_of(*cases, **functions):
    """The cases, as if they stood in a module with these functions."""
    module = types.ModuleType("made")
    module.__dict__.update(functions)
    sys.modules["made"] = module
    for case in cases:
        case.__module__ = "made"
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    return unittest.TestSuite(load(case) for case in cases)


def run(suite, **options):
    stream = io.StringIO()
    out, sys.stdout = sys.stdout, stream
    try:
        result = unittest.TextTestRunner(stream, **options).run(suite)
    finally:
        sys.stdout = out
    text = re.sub(r"in [0-9.]+s", "in Xs", stream.getvalue())
    print(re.sub(r'File ".*", line \d+', 'File', text), "errors", len(result.errors))


def fails():
    print("failing")
    raise ValueError("module")


def with_cleanup():
    unittest.addModuleCleanup(print, "module cleanup")
    unittest.addModuleCleanup(fails)


def skips():
    raise unittest.SkipTest("all of it")


for options in {}, {"buffer": True}, {"buffer": True, "verbosity": 2}, {"failfast": True, "verbosity": 0}:
    print("---", options)
    run(suite_of(Broken, Leaves, setUpModule=with_cleanup, tearDownModule=fails), **options)
for set_up in fails, skips:
    run(suite_of(Leaves, setUpModule=set_up), buffer=True)
