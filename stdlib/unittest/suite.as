"""Suites: tests in order, with what surrounds those of a class or a module; and how tests are found."""

import sys
from functools import cmp_to_key

from unittest import case
from unittest.result import _ErrorHolder

__unittest = True


def _class_name(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


class TestSuite:
    """A test suite is a composite test consisting of a number of TestCases."""

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} tests={list(self)}>"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError("{} is not callable".format(repr(test)))
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def run(self, result, debug=False):
        top = getattr(result, "_testRunEntered", False) is False
        result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not isinstance(test, TestSuite):
                self._leave_class(test, result)
                self._change_module(test, result)
                self._enter_class(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or result._moduleSetUpFailed:
                    continue
            test(result)
        if top:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        for test in self:
            test.debug()

    def _enter_class(self, test, result):
        cls = test.__class__
        if cls == result._previousTestClass or result._moduleSetUpFailed or getattr(cls, "__unittest_skip__", False):
            return
        cls._classSetupFailed = False
        set_up = getattr(cls, "setUpClass", None)
        if set_up is None:
            return
        try:
            set_up()
        except Exception as err:
            cls._classSetupFailed = True
            self._tell(result, err, "setUpClass", _class_name(cls))
            self._clean_class(cls, result, "setUpClass")

    def _leave_class(self, test, result):
        cls = result._previousTestClass
        if cls is None or (test is not None and test.__class__ == cls):
            return
        if (getattr(cls, "_classSetupFailed", False) or result._moduleSetUpFailed
                or getattr(cls, "__unittest_skip__", False)):
            return
        tear_down = getattr(cls, "tearDownClass", None)
        if tear_down is not None:
            try:
                tear_down()
            except Exception as err:
                self._tell(result, err, "tearDownClass", _class_name(cls))
        self._clean_class(cls, result, "tearDownClass")

    def _clean_class(self, cls, result, what):
        if hasattr(cls, "doClassCleanups"):
            cls.doClassCleanups()
            for info in cls.tearDown_exceptions:
                self._tell(result, info[1], what, _class_name(cls))

    def _change_module(self, test, result):
        before = result._previousTestClass and result._previousTestClass.__module__
        now = test.__class__.__module__
        if now == before:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(now), "setUpModule", None)
        if set_up is None:
            return
        try:
            set_up()
        except Exception as err:
            result._moduleSetUpFailed = True
            self._tell(result, err, "setUpModule", now)

    def _leave_module(self, result):
        name = result._previousTestClass and result._previousTestClass.__module__
        if name is None or result._moduleSetUpFailed:
            return
        tear_down = getattr(sys.modules.get(name), "tearDownModule", None)
        try:
            if tear_down is not None:
                tear_down()
            case.doModuleCleanups()
        except Exception as err:
            self._tell(result, err, "tearDownModule", name)

    def _tell(self, result, err, what, parent):
        holder = _ErrorHolder(f"{what} ({parent})")
        if isinstance(err, case.SkipTest):
            result.addSkip(holder, str(err))
        else:
            result.addError(holder, (type(err), err, err.__traceback__))


class TestLoader:
    """Finds the tests of modules and classes."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(lambda a, b: (a > b) - (a < b))
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        """Return a suite of all test cases contained in testCaseClass"""
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """Return a suite of all test cases contained in the given module"""
        base = {case.TestCase, case.FunctionTestCase}
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in base:
                if obj.__module__ != "unittest.async_case":
                    tests.append(self.loadTestsFromTestCase(obj))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        return tests if load_tests is None else load_tests(self, tests, pattern)

    def loadTestsFromName(self, name, module=None):
        """Return a suite of all test cases given a string specifier."""
        parts = name.split(".")
        if module is None:
            module = __import__(parts[0])
            parts = parts[1:]
        obj, parent = module, None
        for part in parts:
            parent, obj = obj, getattr(obj, part)
        if isinstance(obj, type(sys)):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(parent, type) and issubclass(parent, case.TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(obj, TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError("calling %s returned %s, not a test" % (obj, test))
        raise TypeError("don't know how to make test from: %s" % obj)

    def loadTestsFromNames(self, names, module=None):
        """Return a suite of all test cases found using the given sequence of string specifiers."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def _matches(self, cls, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(cls, name)):
            return False
        if self.testNamePatterns is None:
            return True
        full = f"{cls.__module__}.{cls.__qualname__}.{name}"
        return any(pattern.strip("*") in full for pattern in self.testNamePatterns)

    def getTestCaseNames(self, testCaseClass):
        """Return a sorted sequence of method names found within testCaseClass"""
        names = [name for name in dir(testCaseClass) if self._matches(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names


defaultTestLoader = TestLoader()
