"""Who waits for whom: the call graph of tasks, and what is said when nothing can go on."""

import sys
from _asyncio import (Future, Task, current_task, isfuture, _await_stack, _get_running_loop, _pending_tasks,
                      _sleep_left, _waiting_for)

__all__ = ('capture_call_graph', 'format_call_graph', 'print_call_graph', 'FrameCallGraphEntry', 'FutureCallGraph',
           'future_add_to_awaited_by', 'future_discard_from_awaited_by')

_MOST = 50  # tasks that a report shows


class FrameCallGraphEntry:
    """One frame of a task's stack."""

    __slots__ = ('frame',)
    __match_args__ = ('frame',)

    def __init__(self, frame):
        self.frame = frame

    def __repr__(self):
        return f'FrameCallGraphEntry(frame={self.frame!r})'

    def __eq__(self, other):
        return isinstance(other, FrameCallGraphEntry) and self.frame is other.frame

    def __hash__(self):
        return hash((FrameCallGraphEntry, id(self.frame)))


class FutureCallGraph:
    """A future, the stack of its coroutines (innermost first), and the graphs of those who wait for it."""

    __slots__ = ('future', 'call_stack', 'awaited_by')
    __match_args__ = ('future', 'call_stack', 'awaited_by')

    def __init__(self, future, call_stack, awaited_by):
        self.future = future
        self.call_stack = call_stack
        self.awaited_by = awaited_by

    def __repr__(self):
        return (f'FutureCallGraph(future={self.future!r}, call_stack={self.call_stack!r},'
                f' awaited_by={self.awaited_by!r})')


# ---- what is known of a task

def _frames(task):
    # The frames of its coroutines, outermost first. Those of the task that runs are on the thread's own stack.
    return _await_stack(task.get_coro())


def _is_library(frame):
    return frame.f_code.co_filename.startswith('<stdlib>')


def _members(frame):
    # Futures that a frame of the library waits for, though it awaits another one: a group's tasks, what wait() was given.
    values = frame.f_locals
    match frame.f_code.co_qualname:
        case 'TaskGroup.__aexit__' | 'TaskGroup._aexit':
            return _by_age(values['self']._tasks)
        case 'wait' | '_wait':
            return _by_age(values.get('fs') or ())
        case 'wait_for' | 'shield':
            return [each for each in (values.get('fut'), values.get('inner')) if isfuture(each)]
    return ()


def _by_age(futures):
    # Sets of tasks come in no order that a reader could see.
    tasks = [task for task in _pending_tasks() if task in futures]
    return tasks + [each for each in futures if not isinstance(each, Task)]


def _targets(task):
    # The futures that must be done before this task goes on, as far as one can see.
    awaited = _waiting_for(task)
    found = [awaited] if isfuture(awaited) else []
    if found and not isinstance(awaited, Task):
        for frame in _frames(task):
            if _is_library(frame):
                found += _members(frame)
        # What gather() and shield() give waits for their arguments; the list grows while it is read.
        for each in found:
            if not isinstance(each, Task):
                found += getattr(each, '_children', ())
    return [each for i, each in enumerate(found) if not each.done() and not any(each is one for one in found[:i])]


def _waiters(future):
    waiters = [task for task in _pending_tasks() if task is not future and any(each is future for each in _targets(task))]
    return waiters + [each for each in getattr(future, '_noted_waiters', ()) if not any(each is one for one in waiters)]


def future_add_to_awaited_by(future, waiter, /):
    """For libraries that wait in ways of their own: call graphs show that waiter waits for future."""
    if isinstance(future, Future) and isinstance(waiter, Future):
        noted = getattr(future, '_noted_waiters', ())
        if not any(each is waiter for each in noted):
            future._noted_waiters = (*noted, waiter)


def future_discard_from_awaited_by(future, waiter, /):
    """Takes that back."""
    if isinstance(future, Future) and isinstance(waiter, Future):
        future._noted_waiters = tuple(each for each in getattr(future, '_noted_waiters', ()) if each is not waiter)


# ---- the call graph, as in Python 3.14

def capture_call_graph(future=None, /, *, depth=1, limit=None):
    """The stack of a task's coroutines, and who waits for it; None outside of tasks."""
    running = current_task() if _get_running_loop() is not None else None
    if future is not None:
        if not isfuture(future):
            raise TypeError(f'{future!r} object does not appear to be compatible with asyncio.Future')
    else:
        if _get_running_loop() is None:
            raise RuntimeError('capture_call_graph() is called outside of a running event loop and no *future* to '
                               'introspect was provided')
        future = running
        if future is None:
            return None
    return _graph(future, running, limit, sys._getframe(depth) if future is running else None, set())


def _graph(future, running, limit, frame, seen):
    seen.add(id(future))
    if future is running and frame is not None:
        stack = _running_stack(future, frame)
    elif isinstance(future, Task):
        stack = [each for each in reversed(_frames(future))]
    else:
        stack = []
    if limit is not None:
        stack = stack[:limit] if limit > 0 else stack[limit:] if limit < 0 else []
    waiters = [_graph(each, running, limit, None, seen) for each in _waiters(future) if id(each) not in seen]
    return FutureCallGraph(future, tuple(FrameCallGraphEntry(each) for each in stack), tuple(waiters))


def _running_stack(task, frame):
    # From the frame that asks out to the task's own coroutine.
    coroutine = task.get_coro()
    last = getattr(coroutine, 'cr_frame', None)
    stack = []
    while frame is not None:
        stack.append(frame)
        if frame is last:
            break
        frame = frame.f_back
    return stack


def format_call_graph(future=None, /, *, depth=1, limit=None):
    """The call graph as text; an empty one outside of tasks."""
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    if graph is None:
        return ''
    lines = []
    _render(graph, lines, 0)
    return '\n'.join(lines)


def _render(graph, lines, level):
    def add(text):
        lines.append(' ' * (level * 4) + text)

    future = graph.future
    if isinstance(future, Task):
        add(f'* Task(name={future.get_name()!r}, id={id(future):#x})')
    else:
        add(f'* Future(id={id(future):#x})')
    if graph.call_stack:
        add('  + Call stack:')
        for entry in graph.call_stack:
            frame = entry.frame
            code = frame.f_code
            flags = code.co_flags
            kind = ('async generator ' if flags & 0x200 else 'async ' if flags & 0x80
                    else 'generator ' if flags & 0x20 else '')
            add(f'  |   File {code.co_filename!r}, line {frame.f_lineno}, in {kind}{code.co_qualname}()')
    if graph.awaited_by:
        add('  + Awaited by:')
        for waiter in graph.awaited_by:
            _render(waiter, lines, level + 1)


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    """Prints the call graph of a task, or of the one that runs."""
    print(format_call_graph(future, depth=depth + 1, limit=limit), file=file)


# ---- one line on a task or a thread that waits

def _split(frames):
    # The innermost frame of the script, and the frame of the library that it called, if it waits in there.
    for i in range(len(frames) - 1, -1, -1):
        if not _is_library(frames[i]):
            inside = i + 1
            # Not `async with`, but what it calls.
            while inside + 1 < len(frames) and frames[inside].f_code.co_name in ('__aenter__', '__enter__'):
                inside += 1
            return frames[i], frames[inside] if inside < len(frames) else None
    return (frames[0], frames[0]) if frames else (None, None)


def _place(frame):
    name = frame.f_code.co_qualname
    return f'{name}{"" if name == "<module>" else "()"} at {frame.f_code.co_filename}:{frame.f_lineno}'


def _short(value):
    # A repr without the module's path and the address: <Lock [locked]>.
    if isinstance(value, type):
        return value.__name__
    try:
        text = repr(value)
    except Exception:
        text = ''
    rest = text[text.index('['):-1] if text.startswith('<') and ' [' in text else ''
    return f'<{type(value).__name__}{" " + rest if rest else ""}>'


class _Wait:
    """A task or a thread that waits: its name, what to say of it, and whom it waits for."""

    def __init__(self, key, name, text, holders):
        self.key = key
        self.name = name
        self.text = text
        self.holders = holders  # keys


def _names(futures):
    names = [each.get_name() if isinstance(each, Task) else _short(each) for each in futures]
    shown = ', '.join(names[:5])
    return shown if len(names) <= 5 else f'{shown} and {len(names) - 5} more'


def _describe_task(task):
    frame, inside = _split(_frames(task))
    where = _place(frame) if frame is not None else 'its coroutine'
    awaited = _waiting_for(task)
    targets = _targets(task)
    holders = [id(each) for each in targets if isinstance(each, Task)]
    if isinstance(awaited, Task):
        what = awaited.get_name()
    elif any(isinstance(each, Task) for each in targets):
        what = _names([each for each in targets if isinstance(each, Task)])
    elif inside is not None and 'self' in inside.f_locals:
        owner = inside.f_locals['self']
        holder = _lock_of(owner, inside, 'asyncio')
        what = f'{_short(owner)}'
        if holder is not None:
            holders = [id(holder)]
            what += f', held by {holder.get_name()}'
    elif awaited is None:
        what = 'its turn'
    elif isfuture(awaited):
        what = '<Future pending>'
    else:
        left = _sleep_left(awaited)
        what = _short(awaited) if left is None else f'the end of a sleep ({left:.1f} s left)'
    through = f', in {inside.f_code.co_qualname}(),' if inside is not None else ''
    return _Wait(id(task), task.get_name(), f'{where}{through} waits for {what}', holders)


def _lock_of(owner, frame, kind):
    # Who holds what a frame of the library waits for. Conditions wait for their lock only when they were notified.
    if frame.f_code.co_name == 'wait':
        return None
    holder = getattr(owner, '_held_by', None)
    if holder is None:
        holder = getattr(getattr(owner, '_lock', None), '_held_by', None)
    return holder


# ---- the report

def _report(loop, threads):
    """What the main thread says when nothing can go on. threads: as _describe_threads has them."""
    waits = [_describe_task(task) for task in _pending_tasks()]
    if len(threads) > 1 or not waits:
        waits = _describe_threads(threads) + waits
    lines = ['deadlock: nothing can ever go on']
    lines += [f'  {each.name}: {each.text}' for each in waits[:_MOST]]
    if len(waits) > _MOST:
        lines.append(f'  ... and {len(waits) - _MOST} more')
    if not waits:
        lines.append('  there is no task, timer, descriptor or signal handler left')
    if cycle := _cycle(waits):
        lines.append('  cycle: ' + ' -> '.join(cycle))
    return '\n'.join(lines) + '\n'


def _thread_names(threads):
    """(name, thread) of each, the eldest first."""
    threading = sys.modules.get('threading')
    alive = threading._active if threading is not None else {}
    for i, thread in reversed(list(enumerate(threads))):
        ident = thread[0]
        name = alive[ident].name if ident in alive else 'MainThread' if i == len(threads) - 1 else f'thread {ident}'
        yield name, thread


def _split_thread(frames):
    frame, inside = _split(frames)
    # All of the library: at the end of the program, threads are joined.
    return (frame, frames[-1]) if inside is frame and frames else (frame, inside)


def _describe_threads(threads):
    # Each: (ident, frames, the lock it waits for or None, what it does, for how many seconds, how many are left or None).
    waits = []
    for name, (ident, frames, lock, *_) in _thread_names(threads):
        frame, inside = _split_thread(frames)
        where = _place(frame) if frame is not None else 'its function'
        what, holders = _describe_lock(inside, lock, ident)
        waits.append(_Wait(ident, name, f'{where} waits for {what}', holders))
    return waits


def _describe_lock(inside, lock, ident):
    threading = sys.modules.get('threading')
    alive = threading._active if threading is not None else {}
    owner = inside.f_locals.get('self') if inside is not None else None
    if threading is not None and isinstance(owner, threading.Thread):
        return owner.name, [owner.ident]
    if owner is not None and inside.f_code.co_name not in ('__enter__', '_acquire_restore'):
        return f'{_short(owner)} in {inside.f_code.co_qualname}()', []
    if lock is None:
        return 'the loop that it runs', []
    if not hasattr(lock, 'acquire'):
        return f'<{type(lock).__name__}>', []
    from _thread import _importing, _owner
    holder = _owner(lock)
    name = _importing(lock)
    what = f'<{type(lock).__name__}>' if name is None else f'the import of {name}'
    if holder == ident:
        return f'{what}, which it holds itself', [holder]
    if holder in alive:
        return f'{what}, held by {alive[holder].name}', [holder]
    return what, []


def _from_eldest(ring, waits):
    # The same ring, beginning and ending with the one that stands first in the report.
    eldest = min(ring, key=[each.key for each in waits].index)
    start = ring.index(eldest)
    return ring[start:] + ring[:start] + [eldest]


def _cycle(waits):
    by_key = {each.key: each for each in waits}
    finished = set()
    for each in waits:
        if found := _ring_from(each.key, by_key, finished):
            return [by_key[key].name for key in _from_eldest(found, waits)]
    return None


def _ring_from(start, by_key, finished):
    # Chains may be longer than calls can nest.
    path, places, rest = [], {}, [iter([start])]
    while rest:
        key = next(rest[-1], None)
        if key is None:
            rest.pop()
            if path:
                finished.add(last := path.pop())
                del places[last]
        elif key in places:
            return path[places[key]:]
        elif key in by_key and key not in finished:
            places[key] = len(path)
            path.append(key)
            rest.append(iter(by_key[key].holders))
    return None
