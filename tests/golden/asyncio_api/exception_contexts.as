# Exception handlers: who is called with what, and what the default one writes.
import asyncio
import contextlib
import gc
import io
import re


def show(value):
    return re.sub('0x[0-9a-f]+', '0x', repr(value))


def attempt(label, call, *args):
    try:
        result = call(*args)
    except BaseException as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))
    else:
        print(label, show(result))


def written(call):
    """What goes to standard error, without the frames of the library."""
    text = io.StringIO()
    with contextlib.redirect_stderr(text):
        attempt('returned', call)
    lines, skips = [], False
    for line in text.getvalue().splitlines():
        skips = line.startswith('  File ') and 'exception_contexts' not in line or skips and line.startswith('    ')
        if not skips and not line.startswith('created in: '):
            lines.append(re.sub('(File|at|in) .*exception_contexts', r'\1 exception_contexts', line))
    return '\n'.join('    ' + line for line in lines)


loop = asyncio.new_event_loop()
for context in ({}, {'message': 'text'}, {'message': ''}, {'message': None}, {'exception': ValueError('e')}, {'message': 5},
                {'message': 'text', 'z': 1, 'a': [2], 'exception': KeyError('k')}, {'task': None, 'future': 3},
                {'message': 'text', 'source_traceback': []}):
    print(context, written(lambda: loop.call_exception_handler(context)), sep='\n')
    print(written(lambda: loop.default_exception_handler(context)))


def fails(loop, context):
    raise ValueError('in the handler')


def interrupts(loop, context):
    raise KeyboardInterrupt('from the handler')


for handler in (fails, interrupts, lambda loop: None):
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler, written(lambda: loop.call_exception_handler({'message': 'text'})))
for bad in (1, 'x', [], object):
    attempt('set', loop.set_exception_handler, bad)
    attempt('factory', loop.set_task_factory, bad)
loop.set_task_factory(None)


class Broken(asyncio.SelectorEventLoop):
    def default_exception_handler(self, context):
        raise ValueError('in the default handler')


broken = Broken()
print(written(lambda: broken.call_exception_handler({'message': 'text'})))
broken.set_exception_handler(fails)
print(written(lambda: broken.call_exception_handler({'message': 'text'})))
broken.close()


def handler(loop, context):
    print({key: show(value) for key, value in context.items()})


async def boom():
    raise ZeroDivisionError('boom')


async def main():
    asyncio.create_task(boom(), name='lost task')
    asyncio.get_running_loop().create_future().set_exception(KeyError('lost future'))
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.01)
    gc.collect()
    await asyncio.sleep(0.01)


loop.set_exception_handler(lambda loop, context: seen.append((context['message'].split(' at ')[0], sorted(context))))
seen = []
loop.run_until_complete(main())
print(*sorted(seen), sep='\n')
loop.set_exception_handler(handler)
loop.call_exception_handler({'anything': [1], 'else': None})
loop.close()
