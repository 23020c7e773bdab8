"""asyncio. The hot half is _asyncio, written in C; the rest lies in the parts below and is loaded when it
is first asked for, so that importing asyncio costs next to nothing."""

from _asyncio import (
    CancelledError, Future, Handle, InvalidStateError, Task, TimerHandle, all_tasks, create_task, current_task,
    get_event_loop, get_running_loop, iscoroutine, isfuture, new_event_loop, set_event_loop, sleep,
    _get_running_loop, _set_running_loop,
)

TimeoutError = TimeoutError

_PARTS = {
    'base_events': 'BaseEventLoop Server',
    'coroutines': 'coroutine iscoroutinefunction',
    'events': 'AbstractEventLoop AbstractEventLoopPolicy AbstractServer BaseDefaultEventLoopPolicy '
              'get_event_loop_policy set_event_loop_policy',
    'exceptions': 'BrokenBarrierError IncompleteReadError LimitOverrunError QueueEmpty QueueFull QueueShutDown '
                  'SendfileNotAvailableError',
    'futures': 'wrap_future',
    'graph': 'FrameCallGraphEntry FutureCallGraph capture_call_graph format_call_graph print_call_graph',
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

# Not offered yet: saying so is better than a puzzling message.
_LATER = ('StreamReader StreamReaderProtocol StreamWriter open_connection open_unix_connection start_server '
          'start_unix_server create_subprocess_exec create_subprocess_shell BaseProtocol BufferedProtocol '
          'DatagramProtocol Protocol SubprocessProtocol BaseTransport DatagramTransport ReadTransport '
          'SubprocessTransport Transport WriteTransport streams subprocess protocols transports')

_MODULES = ('base_futures', 'base_tasks', 'constants', 'log', 'mixins', 'format_helpers')


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
    if name in _LATER.split():
        error = AttributeError(f"module 'asyncio' has no attribute {name!r}")
        error.add_note("hint: streams, transports and child processes are not offered yet")
        raise error
    if name == '__all__':
        names = [each for each in globals() if not each.startswith('_') and each != 'TimeoutError']
        return sorted({*names, *(each for each in _where() if not each.endswith('_')), 'TimeoutError'})
    raise AttributeError(f"module 'asyncio' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *_where()})
