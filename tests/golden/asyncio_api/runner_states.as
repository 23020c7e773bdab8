# Runner and run(): each method in each state.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default=0)


def attempt(label, call):
    try:
        print(label, call())
    except BaseException as e:
        print(label, type(e).__name__, str(e).partition(' at 0x')[0])


async def give(x=1):
    return x


async def count():
    var.set(var.get() + 1)
    return var.get()


runner = asyncio.Runner()
for bad in (None, 3, give, asyncio.sleep, [], 'x'):
    attempt('bad', lambda: runner.run(bad))
attempt('first', lambda: runner.run(give(2)))
attempt('second', lambda: runner.run(give(3)))
loop = runner.get_loop()
print(runner.get_loop() is loop, loop)
attempt('close', runner.close)
attempt('close', runner.close)
print(loop)
closed = give()
for method in (lambda: runner.run(closed), runner.get_loop, runner.__enter__, lambda: runner.__exit__(None, None, None)):
    attempt('closed', method)
fresh = asyncio.Runner()
attempt('fresh close', fresh.close)
attempt('still usable', lambda: fresh.run(give('yes')))
fresh.close()

with asyncio.Runner() as runner:
    print(runner.run(count()), runner.run(count()), var.get())
    context = contextvars.copy_context()
    print(runner.run(count(), context=context), runner.run(count(), context=context), runner.run(count()), context[var])


class Loop(asyncio.SelectorEventLoop):
    pass


with asyncio.Runner(loop_factory=Loop, debug=True) as runner:
    print(runner.get_loop())
    attempt('not the current one', asyncio.get_event_loop)
attempt('factory', lambda: asyncio.Runner(loop_factory=3).get_loop())
attempt('arguments', lambda: asyncio.Runner(True))
attempt('arguments', lambda: asyncio.Runner(nope=1))
attempt('arguments', lambda: asyncio.run())


async def inside():
    for label, call in (('run', lambda: asyncio.run(closed)), ('runner', lambda: asyncio.Runner().run(closed))):
        attempt(label, call)
    return asyncio.Runner().get_loop()


attempt('inside', lambda: asyncio.run(inside()))
closed.close()


async def raises(exc):
    raise exc


for exc in (ValueError('v'), asyncio.CancelledError('c'), KeyboardInterrupt('k'), SystemExit(4), StopAsyncIteration('s')):
    attempt('raises', lambda: asyncio.run(raises(exc)))


async def cancels_itself():
    asyncio.current_task().cancel('by itself')
    await asyncio.sleep(0)


attempt('cancelled', lambda: asyncio.run(cancels_itself()))


async def leaves_tasks():
    async def cleans():
        try:
            await asyncio.sleep(10)
        finally:
            print('  cleaned')

    async def fails():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            raise ValueError('while cleaning')

    async def generator():
        try:
            yield 1
        finally:
            print('  generator closed')

    def handler(loop, context):
        print(' ', context['message'], repr(context['exception']), context['task'].get_name())

    asyncio.get_running_loop().set_exception_handler(handler)
    tasks = [asyncio.create_task(cleans(), name='cleans'), asyncio.create_task(fails(), name='fails')]
    global kept
    kept = generator()
    await kept.__anext__()
    return 'left'


attempt('leaves', lambda: asyncio.run(leaves_tasks()))
