# args: -v
# unittest.main: verbose by argument, exit code of a failing run
import unittest


class Numbers(unittest.TestCase):
    def test_add(self): self.assertEqual(1 + 1, 2)
    @unittest.skip("later")
    def test_skipped(self): pass


class Texts(unittest.TestCase):
    def test_upper(self): self.assertEqual("a".upper(), "A")


class Quiet(unittest.TextTestRunner):
    def run(self, test):
        result = super().run(test)
        result.stream = None
        return result


if __name__ == "__main__":
    import io, sys
    out = io.StringIO()
    program = unittest.main(exit=False, testRunner=unittest.TextTestRunner(out, verbosity=2))
    print([l for l in out.getvalue().splitlines() if not l.startswith("Ran")])
    print(program.result.wasSuccessful(), program.verbosity, program.failfast)
    for argv in (["prog", "Numbers"], ["prog", "Texts.test_upper", "Numbers.test_add"], ["prog", "-k", "upper"], ["prog", "-f", "-q"], ["prog", "-v", "-b", "Nothing"]):
        out = io.StringIO()
        p = unittest.main(argv=argv, exit=False, testRunner=unittest.TextTestRunner(out))
        print(argv[1:], p.result.testsRun, len(p.result.errors), p.verbosity, p.failfast, p.buffer)
    try: unittest.main(argv=["prog", "Numbers"], testRunner=unittest.TextTestRunner(io.StringIO()))
    except SystemExit as e: print("exit", e.code)
    try: unittest.main(argv=["prog", "Nothing"], testRunner=unittest.TextTestRunner(io.StringIO()))
    except SystemExit as e: print("exit", e.code)
