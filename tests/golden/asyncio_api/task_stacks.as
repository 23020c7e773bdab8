# get_stack and print_stack of tasks in each state.
import asyncio
import io
import re
import sys


def show(value):
    return re.sub('0x[0-9a-f]+', '0x', repr(value))


def attempt(label, call, *args):
    try:
        result = call(*args)
    except BaseException as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))
    else:
        print(label, show(result))


async def innermost(future):
    await future


async def outer(future):
    await innermost(future)


def raises():
    raise KeyError('k')


async def fails():
    raises()


def stack(task, **options):
    return [(frame.f_code.co_name, frame.f_lineno) for frame in task.get_stack(**options)]


def printed(task, **options):
    file = io.StringIO()
    task.print_stack(file=file, **options)
    return re.sub('0x[0-9a-f]+', '0x', file.getvalue())


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(outer(future), name='task')
    for limit in (None, 0, 1, 2, -1):
        print(limit, stack(task, limit=limit))
    print(printed(task))
    await asyncio.sleep(0)
    for limit in (None, 0, 1, 2, -1):
        print(limit, stack(task, limit=limit))
        print(printed(task, limit=limit), end='')
    attempt('positional', lambda: task.get_stack(1))
    attempt('unknown', lambda: task.print_stack(1))
    future.set_result(None)
    await task
    print(stack(task), printed(task))

    failed = asyncio.create_task(fails(), name='failed')
    await asyncio.wait([failed])
    for limit in (None, 0, 1, 2, 3, -1):
        print(limit, stack(failed, limit=limit))
        print(printed(failed, limit=limit), end='')
    failed.exception()
    cancelled = asyncio.create_task(fails(), name='cancelled')
    cancelled.cancel()
    await asyncio.wait([cancelled])
    print(stack(cancelled), printed(cancelled))
    # Without a file: the frames go to standard error, the rest to standard output.
    sys.stderr = io.StringIO()
    failed.print_stack()
    text, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
    print(text)


def generator():
    yield


loop = asyncio.new_event_loop()
task = loop.create_task(generator(), name='generator')
print(stack(task), printed(task))
loop.run_until_complete(task)
loop.close()
asyncio.run(main())
