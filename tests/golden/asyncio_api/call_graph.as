# Call graphs (Python 3.14): who waits for whom.
# python: skip (Python 3.11 has none)
import asyncio
import re


def show(text):
    text = re.sub(r'id=0x[0-9a-f]+', 'id=0x1', text)
    print(re.sub(r"File '(?:<stdlib>/)?(\S+?)', line \d+", r"File '\1'", text))


async def inner():
    asyncio.print_call_graph()
    show(asyncio.format_call_graph())
    print('--')
    show(asyncio.format_call_graph(limit=1))
    graph = asyncio.capture_call_graph()
    print(type(graph).__name__, graph.future is asyncio.current_task(), [e.frame.f_code.co_name for e in graph.call_stack],
          len(graph.awaited_by))
    match graph:
        case asyncio.FutureCallGraph(future, (asyncio.FrameCallGraphEntry(frame), *_), (waiter,)):
            print(future.get_name(), frame.f_code.co_name, waiter.future.get_name())


async def generator():
    yield await asyncio.get_running_loop().create_future()


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(inner(), name='task')
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    async def waits():
        await future

    async def iterates():
        async for item in generator():
            print(item)

    waiting = asyncio.create_task(waits(), name='waits')
    both = asyncio.gather(waiting, asyncio.create_task(iterates(), name='iterates'))

    async def gathers():
        async with asyncio.timeout(10):
            await both

    outer = asyncio.create_task(gathers(), name='outer')
    for _ in range(3):
        await asyncio.sleep(0)
    print('--')
    show(asyncio.format_call_graph(future))
    print('--')
    show(asyncio.format_call_graph(waiting))
    for limit in (0, 1, -1):
        print(limit, len(asyncio.capture_call_graph(waiting, limit=limit).call_stack))
    lonely = loop.create_future()
    print(asyncio.capture_call_graph(lonely).awaited_by)
    asyncio.future_add_to_awaited_by(lonely, waiting)
    asyncio.future_add_to_awaited_by(lonely, waiting)
    asyncio.future_add_to_awaited_by(3, 'nothing')
    print([each.future.get_name() for each in asyncio.capture_call_graph(lonely).awaited_by])
    asyncio.future_discard_from_awaited_by(lonely, waiting)
    asyncio.future_discard_from_awaited_by(lonely, waiting)
    print(asyncio.capture_call_graph(lonely).awaited_by)
    outer.cancel()
    for bad in (3, inner, 'x'):
        try:
            asyncio.capture_call_graph(bad)
        except TypeError as e:
            print(re.sub(' at 0x[0-9a-f]+', '', str(e)))
    await asyncio.wait([outer])


# The ids in what print_call_graph writes differ: it is looked at here.
written = []
asyncio.graph.print = lambda text, file=None: written.append((text, file))
asyncio.run(main())
del asyncio.graph.print
print(len(written), written[0][1])
try:
    asyncio.capture_call_graph()
except RuntimeError as e:
    print(e)
