"""Threads and what they wait for: policy over _thread."""

import _thread
import sys as _sys
from collections import deque as _deque
from itertools import count as _counter
from time import monotonic as _time

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX', 'Event',
           'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError', 'Timer',
           'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs', 'getprofile',
           'gettrace', 'get_native_id']

get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
stack_size = _thread.stack_size
ThreadError = _thread.error
local = _thread._local
TIMEOUT_MAX = _thread.TIMEOUT_MAX
Lock = _thread.allocate_lock
_allocate_lock = _thread.allocate_lock
_active = {}        # ident: Thread
_limbo = {}         # started, not running yet
_active_limbo_lock = _thread.RLock()
_exit_callbacks = []
_exiting = False


def _warn_old(old, new):
    import warnings
    warnings.warn(f'{old} is deprecated, {new}', DeprecationWarning, stacklevel=3)


def RLock(*args, **kwargs):
    """A lock that its owner may take again."""
    return _thread.RLock(*args, **kwargs)


# ---- conditions

class Condition:
    """A lock, and threads that wait until another, who holds it, notifies them."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ('_release_save', '_acquire_restore', '_is_owned'):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = _deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return '<Condition(%s, %d)>' % (self._lock, len(self._waiters))

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        # A plain lock does not know by whom it is held: whoever asks, we hope.
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        waiter = _allocate_lock()
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        got_it = False
        try:
            if timeout is None:
                waiter.acquire()
                got_it = True
            elif timeout > 0:
                got_it = waiter.acquire(True, timeout)
            else:
                got_it = waiter.acquire(False)
            return got_it
        finally:
            self._acquire_restore(state)
            if not got_it:
                try:
                    self._waiters.remove(waiter)
                except ValueError:
                    pass

    def wait_for(self, predicate, timeout=None):
        end = None
        result = predicate()
        while not result:
            left = None
            if timeout is not None:
                now = _time()
                if end is None:
                    end = now + timeout
                left = end - now
                if left <= 0:
                    break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        waiters = self._waiters
        while waiters and n > 0:
            waiter = waiters[0]
            try:
                waiter.release()
            except RuntimeError:
                pass  # it was released, and its thread has not struck it out yet
            else:
                n -= 1
            try:
                waiters.remove(waiter)
            except ValueError:
                pass

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        _warn_old('notifyAll()', 'use notify_all() instead')
        self.notify_all()


class Semaphore:
    """At most so many threads at a time."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = self.__class__
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>'

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if end is None:
                        end = _time() + timeout
                    else:
                        timeout = end - _time()
                        if timeout <= 0:
                            return False
                self._cond.wait(timeout)
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that notices when it is released too often."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        cls = self.__class__
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>'

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError('Semaphore released too many times')
            self._value += n
            self._cond.notify(n)


class Event:
    """A flag that threads wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = self.__class__
        status = 'set' if self._flag else 'unset'
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>'

    def is_set(self):
        return self._flag

    def isSet(self):
        _warn_old('isSet()', 'use is_set() instead')
        return self.is_set()

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            signaled = self._flag
            if not signaled:
                signaled = self._cond.wait(timeout)
            return signaled


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """So many threads wait for each other, again and again."""

    # _state: 0 filling, 1 draining, -1 resetting, -2 broken

    def __init__(self, parties, action=None, timeout=None):
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = 0
        self._count = 0

    def __repr__(self):
        cls = self.__class__
        if self.broken:
            return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: broken>'
        return (f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}:'
                f' waiters={self.n_waiting}/{self.parties}>')

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            self._enter()
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._release()
                else:
                    self._wait(timeout)
                return index
            finally:
                self._count -= 1
                self._exit()

    def _enter(self):
        while self._state in (-1, 1):
            self._cond.wait()
        if self._state < 0:
            raise BrokenBarrierError

    def _release(self):
        try:
            if self._action:
                self._action()
            self._state = 1
            self._cond.notify_all()
        except:
            self._break()
            raise

    def _wait(self, timeout):
        if not self._cond.wait_for(lambda: self._state != 0, timeout):
            self._break()
            raise BrokenBarrierError
        if self._state < 0:
            raise BrokenBarrierError
        assert self._state == 1

    def _exit(self):
        if self._count == 0 and self._state in (-1, 1):
            self._state = 0
            self._cond.notify_all()

    def reset(self):
        with self._cond:
            if self._count > 0:
                if self._state == 0:
                    self._state = -1
                elif self._state == -2:
                    self._state = -1
            else:
                self._state = 0
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()

    def _break(self):
        self._state = -2
        self._cond.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 0 else 0

    @property
    def broken(self):
        return self._state == -2


# ---- threads

_names = _counter(1).__next__


def _newname(name_template):
    return name_template % _names()


class Thread:
    """A function that runs beside the others."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        if kwargs is None:
            kwargs = {}
        if name:
            name = str(name)
        else:
            name = _newname('Thread-%d')
            if target is not None:
                try:
                    name += f' ({target.__name__})'
                except AttributeError:
                    pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._native_id = None
        self._started = Event()
        self._is_stopped = False
        self._tstate_lock = None  # held while it runs
        self._initialized = True
        self._stderr = _sys.stderr
        self._invoke_excepthook = _make_invoke_excepthook()

    def __repr__(self):
        assert self._initialized, 'Thread.__init__() was not called'
        status = 'initial'
        if self._started.is_set():
            self.is_alive()  # notes whether it has ended
            status = 'started'
        if self._is_stopped:
            status = 'stopped'
        if self._daemonic:
            status += ' daemon'
        if self._ident is not None:
            status += ' %s' % self._ident
        return '<%s(%s, %s)>' % (self.__class__.__name__, self._name, status)

    def start(self):
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('threads can only be started once')
        with _active_limbo_lock:
            _limbo[self] = self
        try:
            _thread.start_new_thread(self._bootstrap, ())
        except Exception:
            with _active_limbo_lock:
                del _limbo[self]
            raise
        # However long it takes the system to start a thread, that is no blocking call that one could do without.
        _thread._expect_waits(True)
        try:
            self._started.wait()
        finally:
            _thread._expect_waits(False)

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # So that a thread that holds itself as argument does not hold it for ever.
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        try:
            self._bootstrap_inner()
        except:
            if self._daemonic and _sys is None:
                return
            raise

    def _set_ident(self):
        self._ident = get_ident()
        self._native_id = get_native_id()

    def _bootstrap_inner(self):
        running = self._tstate_lock = _allocate_lock()
        running.acquire()
        try:
            self._set_ident()
            self._started.set()
            with _active_limbo_lock:
                _active[self._ident] = self
                del _limbo[self]
            try:
                self.run()
            except:
                if not (_thread._was_interrupted() and issubclass(_sys.exc_info()[0], KeyboardInterrupt)):
                    self._invoke_excepthook(self)
        finally:
            self._delete()
            running.release()

    def _wait_for_tstate_lock(self, block=True, timeout=-1):
        running = self._tstate_lock
        if running is not None and running.acquire(block, timeout):
            running.release()
            self._stop()

    def _stop(self):
        self._is_stopped = True
        self._tstate_lock = None

    def _delete(self):
        with _active_limbo_lock:
            _active.pop(get_ident(), None)

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if not self._started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        self._wait_for_tstate_lock(timeout=-1 if timeout is None else max(timeout, 0))

    @property
    def name(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, 'Thread.__init__() not called'
        self._name = str(name)

    @property
    def ident(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._ident

    @property
    def native_id(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._native_id

    def is_alive(self):
        assert self._initialized, 'Thread.__init__() not called'
        if self._is_stopped or not self._started.is_set():
            return False
        self._wait_for_tstate_lock(False)
        return not self._is_stopped

    @property
    def daemon(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = daemonic

    def isDaemon(self):
        _warn_old('isDaemon()', 'get the daemon attribute instead')
        return self.daemon

    def setDaemon(self, daemonic):
        _warn_old('setDaemon()', 'set the daemon attribute instead')
        self.daemon = daemonic

    def getName(self):
        _warn_old('getName()', 'get the name attribute instead')
        return self.name

    def setName(self, name):
        _warn_old('setName()', 'set the name attribute instead')
        self.name = name


# ---- what a thread dies of

ExceptHookArgs = _thread._ExceptHookArgs


def excepthook(args, /):
    """Prints what a thread died of; SystemExit is silent."""
    if type(args) is not ExceptHookArgs:
        raise TypeError('_thread.excepthook argument type must be ExceptHookArgs')
    if args.exc_type is SystemExit:
        return
    stderr = _sys.stderr if _sys is not None else None
    if stderr is None:
        stderr = args.thread._stderr if args.thread is not None else None
        if stderr is None:
            return
    from traceback import print_exception
    name = args.thread.name if args.thread is not None else get_ident()
    print(f'Exception in thread {name}:', file=stderr, flush=True)
    print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=stderr)
    stderr.flush()


__excepthook__ = excepthook


def _make_invoke_excepthook():
    # Bound early: a daemon thread may die while the modules are taken down.
    old_excepthook = excepthook
    old_sys_excepthook = _sys.excepthook
    if old_excepthook is None:
        raise RuntimeError('threading.excepthook is None')
    if old_sys_excepthook is None:
        raise RuntimeError('sys.excepthook is None')

    def invoke_excepthook(thread):
        global excepthook
        try:
            hook = excepthook
            if hook is None:
                hook = old_excepthook
            hook(ExceptHookArgs([*_sys.exc_info(), thread]))
        except Exception as error:
            error.__suppress_context__ = True
            print('Exception in threading.excepthook:', file=_sys.stderr, flush=True)
            (_sys.excepthook or old_sys_excepthook)(*_sys.exc_info())

    return invoke_excepthook


class Timer(Thread):
    """Calls a function after some seconds, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):

    def __init__(self):
        Thread.__init__(self, name='MainThread', daemon=False)
        self._started.set()
        self._set_ident()
        self._tstate_lock = _allocate_lock()
        self._tstate_lock.acquire()
        _active[self._ident] = self


class _DummyThread(Thread):
    """A thread that was not started by this module."""

    def __init__(self):
        Thread.__init__(self, name=_newname('Dummy-%d'), daemon=True)
        self._started.set()
        self._set_ident()
        _active[self._ident] = self

    def is_alive(self):
        return True

    def join(self, timeout=None):
        assert False, 'cannot join a dummy thread'


# ---- all threads

def current_thread():
    """The Thread that runs."""
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def currentThread():
    _warn_old('currentThread()', 'use current_thread() instead')
    return current_thread()


def active_count():
    """How many threads are alive."""
    with _active_limbo_lock:
        return len(_active) + len(_limbo)


def activeCount():
    _warn_old('activeCount()', 'use active_count() instead')
    return active_count()


def enumerate():
    """All threads that are alive."""
    with _active_limbo_lock:
        return list(_active.values()) + list(_limbo.values())


def main_thread():
    """The thread that the program began in."""
    return _main_thread


def _register_atexit(function, *args, **kwargs):
    # Runs before the threads that are not daemons are joined.
    if _exiting:
        raise RuntimeError("can't register atexit after shutdown")
    _exit_callbacks.append((function, args, kwargs))


_LAST_WORDS = 0.05  # seconds that threads have for their `finally` blocks when Ctrl-C has ended the program


def _interrupt_all():
    left = _others()
    for thread in left:
        _thread._interrupt(thread.ident)
    end = _time() + _LAST_WORDS
    for thread in left:
        thread.join(end - _time())


def _others():
    return [thread for thread in enumerate() if not thread.daemon and thread is not _main_thread]


def _shutdown(wait):
    # The main thread has come to its end: the others are waited for, unless they are daemons, or Ctrl-C ended it.
    global _exiting
    _exiting = True
    _main_thread._tstate_lock.release()  # whoever joins it goes on
    _main_thread._stop()
    if not wait:
        _interrupt_all()
        return
    for function, args, kwargs in reversed(_exit_callbacks):
        function(*args, **kwargs)
    while left := _others():
        for thread in left:
            thread.join()


# ---- tracing: sys says that there is none

def settrace(func):
    """Not offered: only None is taken."""
    _sys.settrace(func)


def setprofile(func):
    """Not offered: only None is taken."""
    _sys.setprofile(func)


def gettrace():
    return None


def getprofile():
    return None


_main_thread = _MainThread()
