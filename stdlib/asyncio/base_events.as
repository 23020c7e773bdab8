"""What the event loop does seldom: reports and executors."""

from _asyncio import BaseEventLoop, _origin

__all__ = ('BaseEventLoop', 'Server')


def __getattr__(name):
    if name == 'Server':
        from .events import AbstractServer
        return AbstractServer
    raise AttributeError(f"module 'asyncio.base_events' has no attribute {name!r}")


# ---- exception handlers

def _log(text, exc=None):
    import sys
    import traceback
    if exc is not None:
        text += '\n' + ''.join(traceback.format_exception(exc)).rstrip('\n')
    if sys.stderr is not None:
        print(text, file=sys.stderr, flush=True)


def _stack_text(what, stack):
    import traceback
    return f"{what} created at (most recent call last):\n{''.join(traceback.format_list(stack)).rstrip()}"


def _default_exception_handler(loop, context):
    lines = [context.get('message') or 'Unhandled exception in event loop']
    current = loop._current_handle
    if 'source_traceback' not in context and current is not None and current._source_traceback:
        context['handle_traceback'] = current._source_traceback
    for key in sorted(context):
        if key in ('message', 'exception'):
            continue
        value = context[key]
        if key == 'source_traceback':
            lines.append(f'{key}: {_stack_text("Object", value)}')
        elif key == 'handle_traceback':
            lines.append(f'{key}: {_stack_text("Handle", value)}')
        else:
            lines.append(f'{key}: {value!r}')
            if (key in ('task', 'future') and 'source_traceback' not in context
                    and (origin := _origin(value)) is not None):
                lines.append(f'created in: {origin}')
    _log('\n'.join(lines), context.get('exception'))


def _call_exception_handler(loop, context):
    handler = loop.get_exception_handler()
    if handler is None:
        try:
            loop.default_exception_handler(context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            _log('Exception in default exception handler', exc)
        return
    try:
        handler(loop, context)
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as exc:
        try:
            loop.default_exception_handler({
                'message': 'Unhandled error in exception handler',
                'exception': exc,
                'context': context,
            })
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as worse:
            _log('Exception in default exception handler while handling an unexpected error '
                 'in custom exception handler', worse)


def _callback_failed(handle, exc):
    from .format_helpers import _format_callback_source
    context = {
        'message': f'Exception in callback {_format_callback_source(handle._callback, handle._args)}',
        'exception': exc,
        'handle': handle,
    }
    if handle._source_traceback:
        context['source_traceback'] = handle._source_traceback
    handle._loop.call_exception_handler(context)


def _slow_callback(ran, seconds):
    # Debug mode: ran is a task, or a handle.
    _log('Executing %r took %.3f seconds' % (ran, seconds))


def _check_not_coroutine(callback):
    from .coroutines import iscoroutine, iscoroutinefunction
    if iscoroutine(callback) or iscoroutinefunction(callback):
        raise TypeError('coroutines cannot be used with add_signal_handler()')


def _check_callback(callback, method):
    from .coroutines import iscoroutine, iscoroutinefunction
    if iscoroutine(callback) or iscoroutinefunction(callback):
        raise TypeError(f'coroutines cannot be used with {method}()')
    if not callable(callback):
        raise TypeError(f'a callable object was expected by {method}(), got {callback!r}')


# ---- futures of scripts' own classes, which are asked by their methods

def _run_until_complete_cb(fut):
    if not fut.cancelled() and isinstance(fut.exception(), (SystemExit, KeyboardInterrupt)):
        return
    fut.get_loop().stop()


def _run_until_complete(loop, future, is_new):
    if is_new:
        future._log_destroy_pending = False
    future.add_done_callback(_run_until_complete_cb)
    try:
        loop.run_forever()
    except:
        if is_new and future.done() and not future.cancelled():
            future.exception()  # seen
        raise
    finally:
        future.remove_done_callback(_run_until_complete_cb)
    if not future.done():
        raise RuntimeError('Event loop stopped before Future completed.')
    return future.result()


# ---- tasks

def _call_task_factory(loop, coro, name, context):
    factory = loop.get_task_factory()
    task = factory(loop, coro) if context is None else factory(loop, coro, context=context)
    if name is not None:
        set_name = getattr(task, 'set_name', None)
        if set_name is not None:
            set_name(name)
        else:
            import warnings
            warnings.warn('Task.set_name() was added in Python 3.8, the method support will be mandatory for third-party '
                          'task implementations since 3.13.', DeprecationWarning, stacklevel=2)
    return task


# ---- executors

def _run_in_executor(loop, executor, func, args):
    if loop.is_closed():
        raise RuntimeError('Event loop is closed')
    if loop.get_debug():
        _check_callback(func, 'run_in_executor')
    if executor is None:
        if loop._executor_shutdown_called:
            raise RuntimeError('Executor shutdown has been called')
        executor = loop._default_executor
        if executor is None:
            from concurrent.futures import ThreadPoolExecutor
            executor = loop._default_executor = ThreadPoolExecutor(thread_name_prefix='asyncio')
    from .futures import wrap_future
    return wrap_future(executor.submit(func, *args), loop=loop)


def _set_default_executor(loop, executor):
    from concurrent.futures import ThreadPoolExecutor
    if not isinstance(executor, ThreadPoolExecutor):
        raise TypeError('executor must be ThreadPoolExecutor instance')
    loop._default_executor = executor


def _drop_executor(executor):
    executor.shutdown(wait=False)


# ---- what loops will have one day

def _not_offered(loop, what):
    import _absent
    error = NotImplementedError()
    error.add_note(f"hint: {getattr(_absent, what)}")
    raise error
