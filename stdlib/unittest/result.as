"""What a run of tests adds up to."""

import io
import sys
import traceback

__unittest = True


_STDOUT_LINE = "\nStdout:\n%s"
_STDERR_LINE = "\nStderr:\n%s"


def _in_unittest(tb):
    return "__unittest" in tb.tb_frame.f_globals


def _cut_behind(tb):
    """Ends the traceback before it enters an assertion's code."""
    last = None
    while tb is not None and not _in_unittest(tb):
        last = tb
        tb = tb.tb_next
    if last is not None:
        last.tb_next = None


class TestResult:
    """Holder for test result information."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._previousTestClass = None
        self._moduleSetUpFailed = False
        self._out = self._err = None
        self._own_out = sys.stdout
        self._own_err = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        "Called by TestRunner after test run"

    def startTest(self, test):
        "Called when the given test is about to be run"
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        if self.buffer:
            if self._err is None:
                self._err = io.StringIO()
                self._out = io.StringIO()
            sys.stdout = self._out
            sys.stderr = self._err

    def _restoreStdout(self):
        if not self.buffer or self._out is None:
            return
        if self._mirrorOutput:
            for line, text, stream in ((_STDOUT_LINE, sys.stdout.getvalue(), self._own_out),
                                       (_STDERR_LINE, sys.stderr.getvalue(), self._own_err)):
                if text:
                    stream.write(line % (text if text.endswith("\n") else text + "\n"))
        sys.stdout = self._own_out
        sys.stderr = self._own_err
        for buffer in (self._out, self._err):
            buffer.seek(0)
            buffer.truncate()

    def startTestRun(self):
        """Called once before any tests are executed."""

    def stopTest(self, test):
        """Called when the given test has been run"""
        self._restoreStdout()
        self._mirrorOutput = False

    def stopTestRun(self):
        """Called once after all tests are executed."""

    def _fails(self):
        self._mirrorOutput = True
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        """Called when an error has occurred. 'err' is a tuple of values as returned by sys.exc_info()."""
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._fails()

    def addFailure(self, test, err):
        """Called when a test has failed."""
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._fails()

    def addSubTest(self, test, subtest, err):
        """Called at the end of a subtest. 'err' is None if the subtest ended successfully."""
        if err is not None:
            where = self.failures if issubclass(err[0], test.failureException) else self.errors
            where.append((subtest, self._exc_info_to_string(err, test)))
            self._fails()

    def addSuccess(self, test):
        "Called when a test has completed successfully"

    def addSkip(self, test, reason):
        """Called when a test is skipped."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """Called when an expected failure/error occurred."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        """Called when a test was expected to fail, but succeed."""
        self.unexpectedSuccesses.append(test)
        self._fails()

    def wasSuccessful(self):
        """Tells whether or not this result was a success."""
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        """Indicates that the tests should be aborted."""
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        """The text of an error, with what was printed before it when that is kept back."""
        exctype, value, tb = err
        tb = self._own_frames(value, tb, test)
        told = traceback.TracebackException(exctype, value, tb, capture_locals=self.tb_locals, compact=True)
        lines = list(told.format())
        if self.buffer:
            for line, text in (_STDOUT_LINE, sys.stdout.getvalue()), (_STDERR_LINE, sys.stderr.getvalue()):
                if text:
                    lines.append(line % (text if text.endswith("\n") else text + "\n"))
        return "".join(lines)

    def _own_frames(self, value, tb, test):
        """The traceback without the frames of this package at its ends; those of causes and contexts are cut, too."""
        links = [(value, tb)]
        seen = {id(value)}
        result = None
        while links:
            e, at = links.pop()
            while at is not None and _in_unittest(at):
                at = at.tb_next
            if type(e) is test.failureException:
                _cut_behind(at)
            if e is value:
                result = at
            else:
                e.__traceback__ = at
            for link in (e.__cause__, e.__context__):
                if link is not None and id(link) not in seen:
                    seen.add(id(link))
                    links.append((link, link.__traceback__))
        return result

    def __repr__(self):
        return (f"<{type(self).__module__}.{type(self).__qualname__} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")


class _ErrorHolder:
    """Stands for a test where setUpClass or the like failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


_ErrorHolder.failureException = AssertionError
