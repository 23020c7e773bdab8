"""The command line of a test module, and of `aspen -m unittest`."""

import os
import sys

from unittest import loader, runner

__unittest = True

_OPTIONS = """\
options:
  -h, --help           show this help message and exit
  -v, --verbose        Verbose output
  -q, --quiet          Quiet output
  --locals             Show local variables in tracebacks
  -f, --failfast       Stop on first fail or error
  -c, --catch          Catch Ctrl-C and display results so far
  -b, --buffer         Buffer stdout and stderr during tests
  -k TESTNAMEPATTERNS  Only run tests which match the given substring
"""
_USAGE = """\
usage: {name} [-h] [-v] [-q] [--locals] [-f] [-c] [-b] [-k TESTNAMEPATTERNS] [tests ...]

positional arguments:
  tests                a list of any number of test modules, classes and test
                       methods.

""" + _OPTIONS
_DISCOVER_USAGE = """\
usage: {name} discover [-h] [-v] [-q] [--locals] [-f] [-c] [-b] [-k TESTNAMEPATTERNS] [-s START] [-p PATTERN] [-t TOP]

""" + _OPTIONS


def _module_name(name):
    """A test given as a file is that module."""
    if os.path.isfile(name) and name.lower().endswith(('.py', '.as')):
        if os.path.isabs(name):
            name = os.path.relpath(name, os.getcwd())
        return name[:-3].replace(os.sep, '.')
    return name


class TestProgram:
    """A command-line program that runs a set of tests; this is primarily for making test modules conveniently executable."""

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None,
                 warnings=None, *, tb_locals=False):
        self.module = __import__(module, fromlist=['']) if isinstance(module, str) else module
        argv = sys.argv if argv is None else argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = os.path.basename(argv[0])
        self.testNamePatterns = None
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        if self.module is None and (len(argv) < 2 or argv[1].lower() == 'discover'):
            self._discover(argv[2:])
            return
        names = self._options(argv[1:], _USAGE, {})
        if self.module is None and not names:
            self._discover([])
            return
        if names:
            names = [_module_name(name) for name in names]
        elif self.defaultTest is not None:
            names = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
        self.createTests(names)

    def createTests(self, names):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if names:
            self.test = self.testLoader.loadTestsFromNames(names, self.module)
        else:
            self.test = self.testLoader.loadTestsFromModule(self.module)

    def _discover(self, argv):
        found = {'-s': '.', '-p': 'test*.py', '-t': None}
        rest = self._options(argv, _DISCOVER_USAGE, found)
        for option, value in zip(('-s', '-p', '-t'), rest):
            found[option] = value
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        self.test = self.testLoader.discover(found['-s'], found['-p'], found['-t'])

    def _options(self, argv, usage, valued):
        """Reads the options; those in `valued` take a value. What is left are names."""
        long = {'--start-directory': '-s', '--pattern': '-p', '--top-level-directory': '-t'}
        names = []
        args = iter(argv)
        for arg in args:
            option, equals, value = arg.partition('=') if arg.startswith('--') else (arg[:2], arg[2:], arg[2:])
            option = long.get(option, option)
            if option in valued or option == '-k':
                value = value if equals else next(args, None)
                if value is None:
                    self._refuse(f'argument {option}: expected one argument')
                if option == '-k':
                    self.testNamePatterns = self.testNamePatterns or []
                    self.testNamePatterns.append(value if '*' in value else f'*{value}*')
                else:
                    valued[option] = value
            elif not self._flag(arg, usage):
                names.append(arg)
        for name in ('failfast', 'catchbreak', 'buffer'):
            if getattr(self, name) is None:
                setattr(self, name, False)
        return names

    def _flag(self, arg, usage):
        """True: it was an option without a value."""
        if arg in ('-v', '--verbose'):
            self.verbosity = 2
        elif arg in ('-q', '--quiet'):
            self.verbosity = 0
        elif arg in ('-f', '--failfast'):
            self.failfast = True
        elif arg in ('-b', '--buffer'):
            self.buffer = True
        elif arg in ('-c', '--catch'):
            self.catchbreak = True
        elif arg == '--locals':
            self.tb_locals = True
        elif arg in ('-h', '--help'):
            print(usage.format(name=self.progName), end='')
            sys.exit(0)
        elif arg.startswith('-') and arg != '-':
            self._refuse(f'unrecognized arguments: {arg}')
        else:
            return False
        return True

    def _refuse(self, message):
        print(f'{self.progName}: error: {message}', file=sys.stderr)
        sys.exit(2)

    def runTests(self):
        if self.catchbreak:
            from unittest.signals import installHandler
            installHandler()
        run = runner.TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(run, type):
            run = run(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings,
                      tb_locals=self.tb_locals)
        self.result = run.run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
