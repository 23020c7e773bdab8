"""Suites: tests in order, with what surrounds those of a class or a module."""

import sys

from unittest import case
from unittest.result import _ErrorHolder

__unittest = True


def _class_name(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


class _Keeping:
    """While a fixture runs and its errors are told: what it prints is kept back as that of a test is."""

    def __init__(self, result):
        self.result = result

    def __enter__(self):
        getattr(self.result, "_setupStdout", lambda: None)()

    def __exit__(self, *error):
        getattr(self.result, "_restoreStdout", lambda: None)()


class BaseTestSuite:
    """A simple test suite that doesn't provide class or module shared fixtures."""

    _cleanup = True  # forget each test when it has run

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

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._forget(index)
        return result

    def debug(self):
        """Run the tests without collecting errors in a TestResult"""
        for test in self:
            test.debug()

    def _forget(self, index):
        """Tests may hold much; a suite only counts those that have run."""
        test = self._tests[index]
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None


class TestSuite(BaseTestSuite):
    """A test suite is a composite test consisting of a number of TestCases."""

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
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._forget(index)
        if top:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def _enter_class(self, test, result):
        cls = test.__class__
        if cls == result._previousTestClass or result._moduleSetUpFailed or getattr(cls, "__unittest_skip__", False):
            return
        cls._classSetupFailed = False
        set_up = getattr(cls, "setUpClass", None)
        if set_up is None:
            return
        with _Keeping(result):
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
        with _Keeping(result):
            if tear_down is not None:
                self._attempt(result, tear_down, "tearDownClass", _class_name(cls))
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
        with _Keeping(result):
            if not self._attempt(result, set_up, "setUpModule", now):
                result._moduleSetUpFailed = True
                self._attempt(result, case.doModuleCleanups, "setUpModule", now)

    def _leave_module(self, result):
        name = result._previousTestClass and result._previousTestClass.__module__
        if name is None or result._moduleSetUpFailed:
            return
        tear_down = getattr(sys.modules.get(name), "tearDownModule", None)
        with _Keeping(result):
            if tear_down is not None:
                self._attempt(result, tear_down, "tearDownModule", name)
            self._attempt(result, case.doModuleCleanups, "tearDownModule", name)

    def _attempt(self, result, function, what, parent):
        """False: it failed, and that has been told."""
        try:
            function()
        except Exception as err:
            self._tell(result, err, what, parent)
            return False
        return True

    def _tell(self, result, err, what, parent):
        holder = _ErrorHolder(f"{what} ({parent})")
        if isinstance(err, case.SkipTest):
            result.addSkip(holder, str(err))
        else:
            result.addError(holder, (type(err), err, err.__traceback__))
