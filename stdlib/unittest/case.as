"""A test case: its life, and what it can assert."""

import sys

__unittest = True

_DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."
_MAX_LENGTH = 80
_BEGIN_LENGTH = _END_LENGTH = _COMMON_LENGTH = 5
_PLACEHOLDER_LENGTH = 12
_DIFF_LENGTH = _MAX_LENGTH - (_BEGIN_LENGTH + _PLACEHOLDER_LENGTH + _COMMON_LENGTH + _PLACEHOLDER_LENGTH + _END_LENGTH)


_no_message = object()


class SkipTest(Exception):
    """Raise this exception in a test to skip it."""


class _ShouldStop(Exception):
    """The test should stop."""


def _shorten(s, prefix, suffix):
    skipped = len(s) - prefix - suffix
    if skipped > _PLACEHOLDER_LENGTH:
        s = "%s[%d chars]%s" % (s[:prefix], skipped, s[len(s) - suffix:])
    return s


def _common_prefix(texts):
    least, most = min(texts), max(texts)
    for i, c in enumerate(least):
        if c != most[i]:
            return i
    return len(least)


def _short_reprs(*args):
    """Both reprs, cut so that what differs stays to be seen."""
    reprs = [safe_repr(arg) for arg in args]
    longest = max(map(len, reprs))
    if longest <= _MAX_LENGTH:
        return tuple(reprs)
    common = _common_prefix(reprs)
    prefix = reprs[0][:common]
    room = _MAX_LENGTH - (_BEGIN_LENGTH + _PLACEHOLDER_LENGTH + (longest - common))
    if room > _COMMON_LENGTH:
        prefix = _shorten(prefix, _BEGIN_LENGTH, room)
        return tuple(prefix + s[common:] for s in reprs)
    prefix = _shorten(prefix, _BEGIN_LENGTH, _COMMON_LENGTH)
    return tuple(prefix + _shorten(s[common:], _DIFF_LENGTH, _END_LENGTH) for s in reprs)


def safe_repr(obj, short=False):
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    if not short or len(result) < _MAX_LENGTH:
        return result
    return result[:_MAX_LENGTH] + " [truncated]..."


def _strclass(cls):
    return "%s.%s" % (cls.__module__, cls.__qualname__)


# ---- decorators ----


def skip(reason):
    """Unconditionally skip a test."""
    def decorator(item):
        if not isinstance(item, type):
            import functools

            @functools.wraps(item)
            def skip_wrapper(*args, **kwargs):
                raise SkipTest(reason)
            item = skip_wrapper
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if not isinstance(reason, str) and callable(reason):
        item, reason = reason, ""
        return decorator(item)
    return decorator


def _same(obj):
    return obj


def skipIf(condition, reason):
    """Skip a test if the condition is true."""
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    """Skip a test unless the condition is true."""
    return _same if condition else skip(reason)


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


# ---- modules ----

_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Same as addCleanup, except the cleanup items are called even if setUpModule fails."""
    _module_cleanups.append((function, args, kwargs))


def _enter(cm, add_cleanup):
    cls = type(cm)
    try:
        enter, exit = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager "
                        "protocol") from None
    result = enter(cm)
    add_cleanup(exit, cm, None, None, None)
    return result


def enterModuleContext(cm):
    """Same as enterContext, but module-wide."""
    return _enter(cm, addModuleCleanup)


def doModuleCleanups():
    """Execute all module cleanup functions."""
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as err:
            errors.append(err)
    if errors:
        raise errors[0]


# ---- the contexts of assertions ----


class _Raises:
    """with assertRaises(...): and its relatives."""

    def __init__(self, expected, test_case, pattern=None):
        self.expected = expected
        self.test_case = test_case
        self.expected_regex = None if pattern is None else _compile(pattern)
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        """Without arguments it is a context; otherwise it calls."""
        if not _is_class_or_classes(self.expected, self.base):
            raise TypeError("%s() arg 1 must be %s" % (name, self.base_text))
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError("%r is an invalid keyword argument for this function" % (next(iter(kwargs)),))
            return self
        function, *args = args
        self.obj_name = getattr(function, "__name__", str(function))
        with self:
            function(*args, **kwargs)

    base = BaseException
    base_text = "an exception type or tuple of exception types"

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            name = getattr(self.expected, "__name__", None) or str(self.expected)
            if self.obj_name:
                self._fail("{} not raised by {}".format(name, self.obj_name))
            self._fail("{} not raised".format(name))
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
            self._fail('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(exc_value)))
        return True


class _Warns(_Raises):
    base = Warning
    base_text = "a warning type or tuple of warning types"

    def __enter__(self):
        import warnings
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.manager = warnings.catch_warnings(record=True)
        self.warnings = self.manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        name = getattr(self.expected, "__name__", None) or str(self.expected)
        first = None
        for m in self.warnings:
            if not isinstance(m.message, self.expected):
                continue
            if first is None:
                first = m.message
            if self.expected_regex is not None and not self.expected_regex.search(str(m.message)):
                continue
            self.warning = m.message
            self.filename = m.filename
            self.lineno = m.lineno
            return
        if first is not None:
            self._fail('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(first)))
        if self.obj_name:
            self._fail("{} not triggered by {}".format(name, self.obj_name))
        self._fail("{} not triggered".format(name))


def _is_class_or_classes(value, base):
    if isinstance(value, tuple):
        return all(_is_class_or_classes(v, base) for v in value)
    return isinstance(value, type) and issubclass(value, base)


def _compile(pattern):
    if isinstance(pattern, (str, bytes)):
        import re
        return re.compile(pattern)
    return pattern


class _SubTestContext:
    """with self.subTest(...): an error inside is told, and the test goes on."""

    def __init__(self, case, msg, params):
        self.case = case
        self.msg = msg
        self.params = params

    def __enter__(self):
        case = self.case
        outcome = case._outcome
        if outcome is None:
            return
        self.parent = case._subtest
        # The innermost block's come first.
        params = {**self.params, **self.parent.params, **self.params} if self.parent is not None else self.params
        case._subtest = _SubTest(case, self.msg, params)

    def __exit__(self, exc_type, exc_value, tb):
        case = self.case
        outcome = case._outcome
        if outcome is None:
            return False
        subtest, case._subtest = case._subtest, self.parent
        if exc_type is None:
            if outcome.success:
                outcome.result.addSubTest(case, subtest, None)
            return False
        if issubclass(exc_type, (KeyboardInterrupt, _ShouldStop)) or not issubclass(exc_type, Exception):
            return False
        outcome.told(subtest, exc_value)
        if outcome.result.failfast:
            raise _ShouldStop
        return True


class _Outcome:
    """What happened to a test so far."""

    def __init__(self, case, result):
        self.case = case
        self.result = result
        self.success = True
        self.expecting = False
        self.expected = None

    def run(self, step, *args):
        """True: it went well."""
        try:
            step(*args)
        except KeyboardInterrupt:
            raise
        except _ShouldStop:
            self.success = False
        except BaseException as err:
            self.told(self.case, err)
        else:
            return True
        return False

    def told(self, test, err):
        info = type(err), err, err.__traceback__
        subtest = isinstance(test, _SubTest)
        if isinstance(err, SkipTest):
            self.success = False
            self.result.addSkip(test, str(err))
        elif self.expecting:
            self.expected = info
            self.success = False
        else:
            self.success = False
            if subtest:
                self.result.addSubTest(test.test_case, test, info)
            elif issubclass(info[0], self.case.failureException):
                self.result.addFailure(test, info)
            else:
                self.result.addError(test, info)


class TestCase:
    """A class whose instances are single test cases."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2**16
    _classSetupFailed = False
    _class_cleanups = []
    tearDown_exceptions = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = None
        self._cleanups = []
        self._subtest = None
        self._typed_equality = {}
        method = getattr(self, methodName, None)
        if method is None:
            if methodName != "runTest":
                raise ValueError("no such test method in %s: %s" % (self.__class__, methodName))
        else:
            self._testMethodDoc = method.__doc__

    # ---- its life ----

    def setUp(self):
        "Hook method for setting up the test fixture before exercising it."

    def tearDown(self):
        "Hook method for deconstructing the test fixture after testing it."

    @classmethod
    def setUpClass(cls):
        "Hook method for setting up class fixture before running tests in the class."

    @classmethod
    def tearDownClass(cls):
        "Hook method for deconstructing the class fixture after running all tests in the class."

    def addTypeEqualityFunc(self, typeobj, function):
        """Add a type specific assertEqual style function to compare a type."""
        self._typed_equality[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        """Add a function, with arguments, to be called when the test is completed."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enters the supplied context manager; its __exit__ is a cleanup."""
        return _enter(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Same as addCleanup, except the cleanup items are called even if setUpClass fails."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Same as enterContext, but class-wide."""
        return _enter(cm, cls.addClassCleanup)

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        from unittest.result import TestResult
        return TestResult()

    def shortDescription(self):
        """The first line of the test method's docstring, or None."""
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return "%s.%s" % (_strclass(self.__class__), self._testMethodName)

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return "%s (%s.%s)" % (self._testMethodName, _strclass(self.__class__), self._testMethodName)

    def __repr__(self):
        return "<%s testMethod=%s>" % (_strclass(self.__class__), self._testMethodName)

    def subTest(self, msg=_no_message, **params):
        """A context manager that runs its block as a part of the test that is told by itself."""
        return _SubTestContext(self, msg, params)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            import warnings
            warnings.warn(f"It is deprecated to return a value that is not None from a test case ({method})",
                          DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        own = result is None
        if own:
            result = self.defaultTestResult()
            result.startTestRun()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if getattr(self.__class__, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
                result.addSkip(self, getattr(self.__class__, "__unittest_skip_why__", "")
                               or getattr(method, "__unittest_skip_why__", ""))
                return result
            self._run_steps(method, result)
            return result
        finally:
            result.stopTest(self)
            if own:
                result.stopTestRun()

    def _run_steps(self, method, result):
        expecting = (getattr(self, "__unittest_expecting_failure__", False)
                     or getattr(method, "__unittest_expecting_failure__", False))
        outcome = self._outcome = _Outcome(self, result)
        try:
            if outcome.run(self._callSetUp):
                outcome.expecting = expecting
                outcome.run(self._callTestMethod, method)
                outcome.expecting = False
                outcome.run(self._callTearDown)
            self.doCleanups()
            if outcome.success:
                if expecting:
                    result.addUnexpectedSuccess(self)
                else:
                    result.addSuccess(self)
            elif outcome.expected is not None:
                result.addExpectedFailure(self, outcome.expected)
        finally:
            outcome.expected = None
            self._outcome = None

    def doCleanups(self):
        """Execute all cleanup functions. Normally called for you after tearDown."""
        outcome = self._outcome
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            if outcome is None:
                self._callCleanup(function, *args, **kwargs)
            else:
                outcome.run(lambda: self._callCleanup(function, *args, **kwargs))
        return outcome is None or outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Execute all class cleanup functions."""
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the test without collecting errors in a TestResult"""
        self._callSetUp()
        self._callTestMethod(getattr(self, self._testMethodName))
        self._callTearDown()
        self.doCleanups()

    def skipTest(self, reason):
        """Skip this test."""
        raise SkipTest(reason)

    def fail(self, msg=None):
        """Fail immediately, with the given message."""
        raise self.failureException(msg)

    # ---- assertions ----

    def _formatMessage(self, msg, standardMsg):
        """The explicit message behind, or instead of, the standard one."""
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else "%s : %s" % (standardMsg, msg)

    def _failed(self, msg, text):
        raise self.failureException(self._formatMessage(msg, text))

    def assertFalse(self, expr, msg=None):
        """Check that the expression is false."""
        if expr:
            self._failed(msg, "%s is not false" % safe_repr(expr))

    def assertTrue(self, expr, msg=None):
        """Check that the expression is true."""
        if not expr:
            self._failed(msg, "%s is not true" % safe_repr(expr))

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fail unless an exception of class expected_exception is raised."""
        return _Raises(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """Asserts that the message in a raised exception matches a regex."""
        return _Raises(expected_exception, self, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fail unless a warning of class warnClass is triggered."""
        return _Warns(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """Asserts that the message in a triggered warning matches a regexp."""
        return _Warns(expected_warning, self, expected_regex).handle("assertWarnsRegex", args, kwargs)

    def _equality(self, first, second):
        if type(first) is not type(second):
            return None
        function = self._typed_equality.get(type(first))
        if function is None and type(first) in _TYPED_EQUALITY:
            function = getattr(self, _TYPED_EQUALITY[type(first)])
        return getattr(self, function) if isinstance(function, str) else function

    def assertEqual(self, first, second, msg=None):
        """Fail if the two objects are unequal as determined by the '==' operator."""
        compare = self._equality(first, second)
        if compare is not None:
            compare(first, second, msg=msg)
        elif not first == second:
            self._failed(msg, "%s != %s" % _short_reprs(first, second))

    def assertNotEqual(self, first, second, msg=None):
        """Fail if the two objects are equal as determined by the '!=' operator."""
        if not first != second:
            self._failed(msg, "%s == %s" % (safe_repr(first), safe_repr(second)))

    def _close(self, first, second, places, delta):
        """Are they near each other? And how this is told."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta, f"within {safe_repr(delta)} delta ({safe_repr(difference)} difference)"
        places = 7 if places is None else places
        return round(difference, places) == 0, f"within {places} places ({safe_repr(difference)} difference)"

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if the two objects are unequal as determined by their difference rounded to places or above delta."""
        if first == second:
            return
        near, how = self._close(first, second, places, delta)
        if not near:
            self._failed(msg, f"{safe_repr(first)} != {safe_repr(second)} {how}")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if the two objects are equal as determined by their difference rounded to places or below delta."""
        near, how = self._close(first, second, places, delta)
        if delta is not None:
            if not first == second and not near:
                return
        else:
            how = f"within {7 if places is None else places} places"
            if not first == second and not near:
                return
        self._failed(msg, f"{safe_repr(first)} == {safe_repr(second)} {how}")

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """An equality assertion for ordered sequences (like lists and tuples)."""
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException("%s sequence is not a %s: %s" % (which, name, safe_repr(seq)))
        differing = None
        lengths = []
        for which, seq in (("First", seq1), ("Second", seq2)):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                differing = "%s %s has no length.    Non-sequence?" % (which, name)
                break
        if differing is None:
            if seq1 == seq2:
                return
            differing = "%ss differ: %s != %s\n" % ((name.capitalize(),) + _short_reprs(seq1, seq2))
            first = self._first_difference(seq1, seq2, name, lengths, type(seq1) != type(seq2) and seq_type is None)
            if first is None:
                return
            differing += first
        import difflib
        import pprint
        diff = "\n" + "\n".join(difflib.ndiff(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines()))
        self.fail(self._formatMessage(msg, self._truncateMessage(differing, diff)))

    def _first_difference(self, seq1, seq2, name, lengths, other_types):
        """What is said of it; None: only the types differ, which may be."""
        text = ""
        for i in range(min(lengths)):
            try:
                item1 = seq1[i]
            except (TypeError, IndexError, NotImplementedError):
                return text + "\nUnable to index element %d of first %s\n" % (i, name)
            try:
                item2 = seq2[i]
            except (TypeError, IndexError, NotImplementedError):
                return text + "\nUnable to index element %d of second %s\n" % (i, name)
            if item1 != item2:
                text += "\nFirst differing element %d:\n%s\n%s\n" % ((i,) + _short_reprs(item1, item2))
                break
        else:
            if lengths[0] == lengths[1] and other_types:
                return None
        if lengths[0] != lengths[1]:
            longer, which, at = (seq1, "First", lengths[1]) if lengths[0] > lengths[1] else (seq2, "Second", lengths[0])
            text += "\n%s %s contains %d additional elements.\n" % (which, name, abs(lengths[0] - lengths[1]))
            try:
                text += "First extra element %d:\n%s\n" % (at, safe_repr(longer[at]))
            except (TypeError, IndexError, NotImplementedError):
                text += "Unable to index element %d of %s %s\n" % (at, which.lower(), name)
        return text

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + _DIFF_OMITTED % len(diff)

    def assertListEqual(self, list1, list2, msg=None):
        """A list-specific equality assertion."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """A tuple-specific equality assertion."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def _set_difference(self, one, two, which):
        try:
            return one.difference(two)
        except TypeError as e:
            self.fail("invalid type when attempting set difference: %s" % e)
        except AttributeError as e:
            self.fail("%s argument does not support set difference: %s" % (which, e))

    def assertSetEqual(self, set1, set2, msg=None):
        """A set-specific equality assertion."""
        only1 = self._set_difference(set1, set2, "first")
        only2 = self._set_difference(set2, set1, "second")
        if not only1 and not only2:
            return
        lines = []
        if only1:
            lines.append("Items in the first set but not the second:")
            lines.extend(repr(item) for item in only1)
        if only2:
            lines.append("Items in the second set but not the first:")
            lines.extend(repr(item) for item in only2)
        self._failed(msg, "\n".join(lines))

    def assertIn(self, member, container, msg=None):
        """Just like self.assertTrue(a in b), but with a nicer default message."""
        if member not in container:
            self._failed(msg, "%s not found in %s" % (safe_repr(member), safe_repr(container)))

    def assertNotIn(self, member, container, msg=None):
        """Just like self.assertTrue(a not in b), but with a nicer default message."""
        if member in container:
            self._failed(msg, "%s unexpectedly found in %s" % (safe_repr(member), safe_repr(container)))

    def assertIs(self, expr1, expr2, msg=None):
        """Just like self.assertTrue(a is b), but with a nicer default message."""
        if expr1 is not expr2:
            self._failed(msg, "%s is not %s" % (safe_repr(expr1), safe_repr(expr2)))

    def assertIsNot(self, expr1, expr2, msg=None):
        """Just like self.assertTrue(a is not b), but with a nicer default message."""
        if expr1 is expr2:
            self._failed(msg, "unexpectedly identical: %s" % safe_repr(expr1))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            import difflib
            import pprint
            diff = "\n" + "\n".join(difflib.ndiff(pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines()))
            text = "%s != %s" % _short_reprs(d1, d2)
            self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertCountEqual(self, first, second, msg=None):
        """Asserts that two iterables have the same elements, the same number of times, without regard to order."""
        first, second = list(first), list(second)
        differences = _count_differences(first, second)
        if differences:
            diff = "\n".join("First has %d, Second has %d:  %r" % d for d in differences)
            text = self._truncateMessage("Element counts were not equal:\n", diff)
            self.fail(self._formatMessage(msg, text))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Assert that two multi-line strings are equal."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._failed(msg, "%s != %s" % _short_reprs(first, second))
        import difflib
        lines1, lines2 = first.splitlines(keepends=True), second.splitlines(keepends=True)
        if len(lines1) == 1 and first.strip("\r\n") == first:
            lines1, lines2 = [first + "\n"], [second + "\n"]
        text = "%s != %s" % _short_reprs(first, second)
        diff = "\n" + "".join(difflib.ndiff(lines1, lines2))
        self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertLess(self, a, b, msg=None):
        """Just like self.assertTrue(a < b), but with a nicer default message."""
        if not a < b:
            self._failed(msg, "%s not less than %s" % (safe_repr(a), safe_repr(b)))

    def assertLessEqual(self, a, b, msg=None):
        """Just like self.assertTrue(a <= b), but with a nicer default message."""
        if not a <= b:
            self._failed(msg, "%s not less than or equal to %s" % (safe_repr(a), safe_repr(b)))

    def assertGreater(self, a, b, msg=None):
        """Just like self.assertTrue(a > b), but with a nicer default message."""
        if not a > b:
            self._failed(msg, "%s not greater than %s" % (safe_repr(a), safe_repr(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        """Just like self.assertTrue(a >= b), but with a nicer default message."""
        if not a >= b:
            self._failed(msg, "%s not greater than or equal to %s" % (safe_repr(a), safe_repr(b)))

    def assertIsNone(self, obj, msg=None):
        """Same as self.assertTrue(obj is None), with a nicer default message."""
        if obj is not None:
            self._failed(msg, "%s is not None" % (safe_repr(obj),))

    def assertIsNotNone(self, obj, msg=None):
        """Included for symmetry with assertIsNone."""
        if obj is None:
            self._failed(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        """Same as self.assertTrue(isinstance(obj, cls)), with a nicer default message."""
        if not isinstance(obj, cls):
            self._failed(msg, "%s is not an instance of %r" % (safe_repr(obj), cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Included for symmetry with assertIsInstance."""
        if isinstance(obj, cls):
            self._failed(msg, "%s is an instance of %r" % (safe_repr(obj), cls))

    def assertRegex(self, text, expected_regex, msg=None):
        """Fail the test unless the text matches the regular expression."""
        expected_regex = _compile(expected_regex)
        if not expected_regex.search(text):
            self._failed(msg, "Regex didn't match: %r not found in %r" % (expected_regex.pattern, text))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Fail the test if the text matches the regular expression."""
        unexpected_regex = _compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            self._failed(msg, "Regex matched: %r matches %r in %r" % (
                text[match.start():match.end()], unexpected_regex.pattern, text))

    def assertLogs(self, logger=None, level=None):
        import logging  # says that it is not there

    def assertNoLogs(self, logger=None, level=None):
        import logging

    # ---- old names

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        """Checks whether dictionary is a superset of subset."""
        import warnings
        warnings.warn("assertDictContainsSubset is deprecated", DeprecationWarning)
        missing, mismatched = [], []
        for key, value in subset.items():
            if key not in dictionary:
                missing.append(key)
            elif value != dictionary[key]:
                mismatched.append("%s, expected: %s, actual: %s" % (safe_repr(key), safe_repr(value),
                                                                    safe_repr(dictionary[key])))
        complaints = []
        if missing:
            complaints.append("Missing: %s" % ",".join(map(safe_repr, missing)))
        if mismatched:
            complaints.append("Mismatched values: %s" % ",".join(mismatched))
        if complaints:
            self._failed(msg, "; ".join(complaints))


def _deprecated(method):
    def deprecated_func(*args, **kwargs):
        import warnings
        warnings.warn("Please use {0} instead.".format(method.__name__), DeprecationWarning, 2)
        return method(*args, **kwargs)
    return deprecated_func


for _new, _olds in {"assertEqual": "assertEquals failUnlessEqual", "assertNotEqual": "assertNotEquals failIfEqual",
                    "assertAlmostEqual": "assertAlmostEquals failUnlessAlmostEqual", "assertFalse": "failIf",
                    "assertNotAlmostEqual": "assertNotAlmostEquals failIfAlmostEqual", "assertTrue": "assert_ failUnless",
                    "assertRaises": "failUnlessRaises", "assertRaisesRegex": "assertRaisesRegexp",
                    "assertRegex": "assertRegexpMatches", "assertNotRegex": "assertNotRegexpMatches"}.items():
    for _old in _olds.split():
        setattr(TestCase, _old, _deprecated(getattr(TestCase, _new)))
del _new, _olds, _old


_TYPED_EQUALITY = {dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual", set: "assertSetEqual",
                   frozenset: "assertSetEqual", str: "assertMultiLineEqual"}


def _count_differences(first, second):
    """(count in first, count in second, element) for each element that is not as often in both."""
    try:
        counts = {}
        for which, items in enumerate((first, second)):
            for item in items:
                counts.setdefault(item, [0, 0])[which] += 1
        return [(m, n, item) for item, (m, n) in counts.items() if m != n]
    except TypeError:
        pass
    found = []
    first, second = list(first), list(second)
    while first:
        item = first[0]
        m, n = first.count(item), second.count(item)
        first = [x for x in first if not x == item]
        second = [x for x in second if not x == item]
        if m != n:
            found.append((m, n, item))
    while second:
        item = second[0]
        found.append((0, second.count(item), item))
        second = [x for x in second if not x == item]
    return found


class FunctionTestCase(TestCase):
    """A test case that wraps a test function."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def __str__(self):
        return "%s (%s)" % (_strclass(self.__class__), self._testFunc.__name__)

    def __repr__(self):
        return "<%s tec=%s>" % (_strclass(self.__class__), self._testFunc)

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc and doc.split("\n")[0].strip() or None


class _SubTest(TestCase):
    """What a subTest block is told as."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _describe(self):
        parts = []
        if self._message is not _no_message:
            parts.append("[{}]".format(self._message))
        if self.params:
            parts.append("({})".format(", ".join("{}={!r}".format(k, v) for k, v in self.params.items())))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return "{} {}".format(self.test_case.id(), self._describe())

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return "{} {}".format(self.test_case, self._describe())
