"""How callbacks are named in reprs and messages."""

import functools
import inspect
import reprlib


def _get_function_source(func):
    func = inspect.unwrap(func)
    if inspect.isfunction(func):
        return func.__code__.co_filename, func.__code__.co_firstlineno
    if isinstance(func, functools.partial):
        return _get_function_source(func.func)
    return None


def _format_args_and_kwargs(args, kwargs):
    shown = [reprlib.repr(arg) for arg in args or ()]
    shown += [f'{name}={reprlib.repr(value)}' for name, value in (kwargs or {}).items()]
    return f"({', '.join(shown)})"


def _format_callback(func, args, kwargs, suffix=''):
    if isinstance(func, functools.partial):
        suffix = _format_args_and_kwargs(args, kwargs) + suffix
        return _format_callback(func.func, func.args, func.keywords, suffix)
    name = getattr(func, '__qualname__', None) or getattr(func, '__name__', None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs) + suffix


def _format_callback_source(func, args):
    text = _format_callback(func, args, None)
    source = _get_function_source(func)
    return f'{text} at {source[0]}:{source[1]}' if source else text


def extract_stack(f=None, limit=None):
    """The stack, the innermost frame last; of the innermost DEBUG_STACK_DEPTH frames only, unless limit says otherwise."""
    import sys
    import traceback
    from .constants import DEBUG_STACK_DEPTH
    if f is None:
        f = sys._getframe().f_back
    if limit is None:
        limit = DEBUG_STACK_DEPTH
    stack = traceback.StackSummary.extract(traceback.walk_stack(f), limit=limit, lookup_lines=False)
    stack.reverse()
    return stack


def _caller_stack():
    # Called from C: the frame below is that of the script.
    import sys
    return extract_stack(sys._getframe().f_back)
