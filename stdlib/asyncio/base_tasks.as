"""The repr of a Task, and its stack."""

from . import base_futures
from .coroutines import _format_coroutine


def _task_repr_info(task):
    info = base_futures._future_repr_info(task)
    if task.cancelling() and not task.done():
        info[0] = 'cancelling'
    info.insert(1, f'name={task.get_name()!r}')
    if task._coro is not None:
        info.insert(2, f'coro=<{_format_coroutine(task._coro)}>')
    if task._fut_waiter is not None:
        waiter = task._fut_waiter
        if type(waiter).__name__ == 'coroutine':
            # A sleep is its own future.
            shown = '<Future pending cb=[Task.task_wakeup()]>'
        else:
            shown = repr(waiter)
        info.insert(3, f'wait_for={shown}')
    return info


def _task_repr(task):
    return base_futures._show(task, _task_repr_info)


def _task_get_stack(task, limit):
    frames = []
    frame = getattr(task._coro, 'cr_frame', None) or getattr(task._coro, 'gi_frame', None)
    if frame is not None:
        while frame is not None and (limit is None or len(frames) < limit):
            frames.append(frame)
            frame = frame.f_back
        frames.reverse()
    elif task._exception is not None:
        tb = task._exception.__traceback__
        while tb is not None and (limit is None or len(frames) < limit):
            frames.append(tb.tb_frame)
            tb = tb.tb_next
    return frames


def _task_print_stack(task, limit, file):
    import linecache
    import traceback
    # Without a file the lines about frames go to standard error, the others to standard output: CPython's way.
    entries = []
    for frame in task.get_stack(limit=limit):
        code = frame.f_code
        line = linecache.getline(code.co_filename, frame.f_lineno)
        entries.append((code.co_filename, frame.f_lineno, code.co_name, line))
    exc = task._exception
    if not entries:
        print(f'No stack for {task!r}', file=file)
    elif exc is not None:
        print(f'Traceback for {task!r} (most recent call last):', file=file)
    else:
        print(f'Stack for {task!r} (most recent call last):', file=file)
    traceback.print_list(entries, file=file)
    if exc is not None:
        for line in traceback.format_exception_only(exc.__class__, exc):
            print(line, file=file, end='')
