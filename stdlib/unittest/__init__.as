"""Tests: cases with assertions, suites, a runner that tells what happened."""

__all__ = ["TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader",
           "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless",
           "expectedFailure", "TextTestResult", "installHandler", "registerResult", "removeResult", "removeHandler",
           "addModuleCleanup", "getTestCaseNames", "makeSuite", "findTestCases", "doModuleCleanups", "enterModuleContext"]

from unittest.case import (FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups,
                           enterModuleContext, expectedFailure, skip, skipIf, skipUnless)
from unittest.result import TestResult
from unittest.suite import BaseTestSuite, TestSuite
from unittest.loader import TestLoader, defaultTestLoader, findTestCases, getTestCaseNames, makeSuite
from unittest.runner import TextTestResult, TextTestRunner
from unittest.main import TestProgram, main

__unittest = True


# asyncio and signals are loaded only by those who test with them.
_elsewhere = {"IsolatedAsyncioTestCase": "unittest.async_case", "installHandler": "unittest.signals",
              "registerResult": "unittest.signals", "removeResult": "unittest.signals", "removeHandler": "unittest.signals"}


def __getattr__(name):
    module = _elsewhere.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(__import__(module, fromlist=[name]), name)
    return value


def __dir__():
    return [*globals(), *_elsewhere]
