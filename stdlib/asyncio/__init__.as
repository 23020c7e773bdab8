"""asyncio. The hot half is _asyncio, written in C; the rest lies in the parts below and is loaded when it
is first asked for, so that importing asyncio costs next to nothing."""

from _asyncio import (
    CancelledError, Future, Handle, InvalidStateError, Task, TimerHandle, all_tasks, create_task, current_task,
    get_event_loop, get_running_loop, iscoroutine, isfuture, new_event_loop, set_event_loop, sleep,
    _enter_task, _get_running_loop, _leave_task, _register_task, _set_running_loop, _unregister_task,
)

TimeoutError = TimeoutError

_PARTS = {
    'base_events': 'BaseEventLoop Server',
    'coroutines': 'coroutine iscoroutinefunction',
    'events': 'AbstractEventLoop AbstractEventLoopPolicy AbstractServer get_event_loop_policy '
              'set_event_loop_policy',
    'exceptions': 'BrokenBarrierError IncompleteReadError LimitOverrunError QueueEmpty QueueFull QueueShutDown '
                  'SendfileNotAvailableError',
    'futures': 'wrap_future',
    'graph': 'FrameCallGraphEntry FutureCallGraph capture_call_graph format_call_graph future_add_to_awaited_by '
             'future_discard_from_awaited_by print_call_graph',
    'locks': 'Barrier BoundedSemaphore Condition Event Lock Semaphore',
    'queues': 'LifoQueue PriorityQueue Queue',
    'runners': 'Runner run',
    'taskgroups': 'TaskGroup',
    'tasks': 'ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION as_completed ensure_future gather shield wait '
             'wait_for run_coroutine_threadsafe create_eager_task_factory eager_task_factory async_',
    'threads': 'to_thread',
    'timeouts': 'Timeout timeout timeout_at',
    'unix_events': 'DefaultEventLoopPolicy EventLoop SelectorEventLoop',
}

_MODULES = ('base_futures', 'base_tasks', 'constants', 'format_helpers', 'log', 'mixins', 'selector_events')
_HIDDEN = {'_HIDDEN', '_MODULES', '_PARTS', '_where', 'async_'}


def _where():
    return {name: part for part, names in _PARTS.items() for name in names.split()}


def __getattr__(name):
    part = _where().get(name)
    if part is not None:
        module = __import__('asyncio.' + part, None, None, (name,))
        value = getattr(module, name)
        globals()[name] = value
        return value
    if name in _PARTS or name in _MODULES:
        return __import__('asyncio.' + name, None, None, (name,))
    if name == '__all__':
        # Of CPython's parts, in no order of theirs.
        names = {each for each in globals() if not each.startswith('__')} - _HIDDEN
        return tuple(sorted(names | _where().keys() - _HIDDEN))
    import sys
    from _absent import attribute_error
    raise attribute_error(sys.modules[__name__], name)


def __dir__():
    return sorted({*globals(), *_where(), *_PARTS, *_MODULES} - _HIDDEN)
