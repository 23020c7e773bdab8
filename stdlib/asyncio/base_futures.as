"""The repr of a Future."""

import reprlib

from _asyncio import isfuture

from .format_helpers import _format_callback_source

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'

_being_shown = set()


def _format_callbacks(callbacks):
    shown = [_format_callback_source(callback, ()) for callback, _ in callbacks[:1] + callbacks[1:][-1:]]
    if len(callbacks) > 2:
        shown.insert(1, f'<{len(callbacks) - 2} more>')
    return f"cb=[{', '.join(shown)}]"


def _future_repr_info(future):
    info = [future._state.lower()]
    if future._state == _FINISHED:
        if future._exception is not None:
            info.append(f'exception={future._exception!r}')
        else:
            info.append(f'result={reprlib.repr(future._result)}')
    if future._callbacks:
        info.append(_format_callbacks(future._callbacks))
    if stack := future._source_traceback:
        info.append(f'created at {stack[-1].filename}:{stack[-1].lineno}')
    return info


def _show(future, info):
    """The repr of a future with itself in its result, say, ends at the second mention."""
    if id(future) in _being_shown:
        return '...'
    _being_shown.add(id(future))
    try:
        return f"<{type(future).__name__} {' '.join(info(future))}>"
    finally:
        _being_shown.discard(id(future))


def _future_repr(future):
    return _show(future, _future_repr_info)
