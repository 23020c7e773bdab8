"""Coroutines: what is one, and the generator-based ones of old."""

import inspect
import types
import warnings

from _asyncio import iscoroutine, sleep

__all__ = ('coroutine', 'iscoroutine', 'iscoroutinefunction')

_is_coroutine = object()


def _is_debug_mode():
    import os
    import sys
    return sys.flags.dev_mode or (not sys.flags.ignore_environment and bool(os.environ.get('PYTHONASYNCIODEBUG')))


def iscoroutinefunction(func):
    """Is it an async def function, or one marked by the decorators of old?"""
    return (inspect.iscoroutinefunction(func) or getattr(func, '_is_coroutine', None) is _is_coroutine
            or func is sleep)


def coroutine(func):
    """Marks a generator function as a coroutine, as before async def. A plain function becomes one, too."""
    warnings.warn('"@coroutine" decorator is deprecated since Python 3.8, use "async def" instead',
                  DeprecationWarning, stacklevel=2)
    if inspect.iscoroutinefunction(func):
        return func
    if inspect.isgeneratorfunction(func):
        wrapped = types.coroutine(func)
    else:
        wrapped = types.coroutine(_generator_from(func))
    wrapped._is_coroutine = _is_coroutine
    return wrapped


def _generator_from(func):
    def call(*args, **kwargs):
        result = func(*args, **kwargs)
        if inspect.isgenerator(result) or hasattr(result, '_asyncio_future_blocking'):
            result = yield from result
        elif hasattr(type(result), '__await__') or iscoroutine(result):
            result = yield from _await(result)
        return result

    for name in ('__name__', '__qualname__', '__doc__', '__module__'):
        setattr(call, name, getattr(func, name, None))
    call.__wrapped__ = func
    return call


@types.coroutine
def _await(awaitable):
    if iscoroutine(awaitable):
        return (yield from awaitable)
    return (yield from awaitable.__await__())


def _format_coroutine(coro):
    """ "f() running at x.as:3", for reprs of tasks."""
    name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None)
    name = f'{name}()' if name else f'<{type(coro).__name__} without __name__>()'
    code = getattr(coro, 'cr_code', None) or getattr(coro, 'gi_code', None)
    if not code:
        running = getattr(coro, 'cr_running', None)
        if running is None:
            running = getattr(coro, 'gi_running', False)
        return f'{name} running' if running else name
    frame = getattr(coro, 'gi_frame', None) or getattr(coro, 'cr_frame', None)
    filename = code.co_filename or '<empty co_filename>'
    if frame is not None:
        return f'{name} running at {filename}:{frame.f_lineno}'
    return f'{name} done, defined at {filename}:{code.co_firstlineno}'
