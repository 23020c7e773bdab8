"""How tests are found: in classes, in modules, by name, in folders."""

import os
import re
import sys
import traceback
from functools import cmp_to_key

from unittest import case, suite

__unittest = True


def _fits(name, pattern):
    """Does a file name or a test's full name fit a pattern with * and ?"""
    parts = []
    for c in pattern:
        parts.append(".*" if c == "*" else "." if c == "?" else re.escape(c))
    return re.fullmatch("".join(parts), name, re.DOTALL) is not None


class _FailedTest(case.TestCase):
    """Stands for what could not be loaded: to run it is to fail."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def testFailure():
            raise self._exception
        return testFailure


def three_way_cmp(x, y):
    """-1, 0 or 1: is x smaller, equal, larger?"""
    return (x > y) - (x < y)


class TestLoader:
    """Finds the tests of modules and classes."""

    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        """Return a suite of all test cases contained in testCaseClass"""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """Return a suite of all test cases contained in the given module"""
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                    and obj not in (case.TestCase, case.FunctionTestCase) and obj.__module__ != 'unittest.async_case'):
                tests.append(self.loadTestsFromTestCase(obj))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, 'load_tests', None)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as e:
            return self._failed(module.__name__, e, 'Failed to call load_tests:\n%s' % traceback.format_exc())

    def _failed(self, name, error, message):
        """A suite of one test that fails with this error."""
        self.errors.append(message)
        return self.suiteClass((_FailedTest(name, error),))

    def _import_failed(self, name):
        message = 'Failed to import test module: %s\n%s' % (name, traceback.format_exc())
        return name, ImportError(message), message

    def loadTestsFromName(self, name, module=None):
        """Return a suite of all test cases given a string specifier."""
        parts = name.split('.')
        failed = None
        if module is None:
            # As much of the name as can be imported is a module.
            for count in range(len(parts), 0, -1):
                try:
                    module = __import__('.'.join(parts[:count]))
                    break
                except ImportError:
                    failed = self._import_failed(parts[count - 1])
            else:
                return self._failed(*failed)
            parts = parts[1:]
        obj, parent = module, None
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                if failed is None or getattr(obj, '__path__', None) is None:
                    failed = part, e, 'Failed to access attribute:\n%s' % traceback.format_exc()
                return self._failed(*failed)
        return self._tests_of(obj, parent, parts)

    def _tests_of(self, obj, parent, parts):
        if isinstance(obj, type(sys)):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase):
            return self.loadTestsFromTestCase(obj)
        if callable(obj) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(obj, suite.TestSuite):
            return obj
        if not callable(obj):
            raise TypeError("don't know how to make test from: %s" % obj)
        test = obj()
        if isinstance(test, suite.TestSuite):
            return test
        if isinstance(test, case.TestCase):
            return self.suiteClass([test])
        raise TypeError("calling %s returned %s, not a test" % (obj, test))

    def loadTestsFromNames(self, names, module=None):
        """Return a suite of all test cases found using the given sequence of string specifiers."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def _is_test(self, cls, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(cls, name)):
            return False
        full = f'{cls.__module__}.{cls.__qualname__}.{name}'
        return self.testNamePatterns is None or any(_fits(full, pattern) for pattern in self.testNamePatterns)

    def getTestCaseNames(self, testCaseClass):
        """Return a sorted sequence of method names found within testCaseClass"""
        names = [name for name in dir(testCaseClass) if self._is_test(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names

    # -- folders

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        """Return a suite of the tests of all modules below a folder whose files fit the pattern (.as files fit as .py)."""
        top = self._top_level_dir if top_level_dir is None else top_level_dir
        top = os.path.abspath(start_dir if top is None else top)
        if top not in sys.path:
            sys.path.insert(0, top)
        self._top_level_dir = top
        folder = os.path.abspath(start_dir)
        if not os.path.isdir(folder):
            try:
                folder = os.path.dirname(os.path.abspath(__import__(start_dir, fromlist=['']).__file__))
            except ImportError:
                raise ImportError('Start directory is not importable: %r' % start_dir) from None
        elif folder != top and not _is_package(folder):
            raise ImportError('Start directory is not importable: %r' % start_dir)
        return self.suiteClass(list(self._find_tests(folder, pattern)))

    def _find_tests(self, folder, pattern):
        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            stem, extension = os.path.splitext(entry)
            if os.path.isfile(path):
                if extension in ('.py', '.as') and stem.isidentifier() and (
                        _fits(entry, pattern) or _fits(stem + '.py', pattern)):
                    yield self._load_file(os.path.splitext(path)[0], pattern)
            elif _is_package(path):
                yield from self._find_package(path, pattern)

    def _find_package(self, path, pattern):
        if _fits(os.path.basename(path), pattern):
            tests = self._load_file(path, pattern)
            yield tests
        yield from self._find_tests(path, pattern)

    def _load_file(self, path, pattern):
        name = os.path.relpath(path, self._top_level_dir).replace(os.sep, '.')
        try:
            module = __import__(name, fromlist=[''])
        except case.SkipTest as e:
            return self._skipped(name, e)
        except Exception:
            return self._failed(*self._import_failed(name))
        return self.loadTestsFromModule(module, pattern=pattern)

    def _skipped(self, name, error):
        def testSkipped(self):
            pass
        testSkipped = case.skip(str(error))(testSkipped)
        cls = type('ModuleSkipped', (case.TestCase,), {name: testSkipped, '__module__': __name__})
        return self.suiteClass((cls(name),))


def _is_package(path):
    return os.path.isdir(path) and any(os.path.isfile(os.path.join(path, '__init__' + e)) for e in ('.py', '.as'))


defaultTestLoader = TestLoader()


# ---- old names

def _old_loader(old, new, prefix, sort, suite_class, patterns=None):
    import warnings
    warnings.warn(f"unittest.{old}() is deprecated and will be removed in Python 3.13. "
                  f"Please use unittest.TestLoader.{new}() instead.", DeprecationWarning, stacklevel=3)
    found = TestLoader()
    found.sortTestMethodsUsing = sort
    found.testMethodPrefix = prefix
    found.testNamePatterns = patterns
    if suite_class:
        found.suiteClass = suite_class
    return found


def getTestCaseNames(testCaseClass, prefix, sortUsing=three_way_cmp, testNamePatterns=None):
    return _old_loader("getTestCaseNames", "getTestCaseNames", prefix, sortUsing, None,
                       testNamePatterns).getTestCaseNames(testCaseClass)


def makeSuite(testCaseClass, prefix='test', sortUsing=three_way_cmp, suiteClass=suite.TestSuite):
    return _old_loader("makeSuite", "loadTestsFromTestCase", prefix, sortUsing, suiteClass).loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix='test', sortUsing=three_way_cmp, suiteClass=suite.TestSuite):
    return _old_loader("findTestCases", "loadTestsFromModule", prefix, sortUsing, suiteClass).loadTestsFromModule(module)
