# What came after 3.11: TaskGroup.cancel() (3.15), as_completed as an asynchronous iterator (3.13), loop.EventLoop (3.13).
# python: skip (Python 3.11 has none of it)
# run: --virtual-time
import asyncio


async def step(name, delay, log):
    try:
        await asyncio.sleep(delay)
        log.append(f'{name} done')
        return name
    except asyncio.CancelledError:
        log.append(f'{name} cancelled')
        raise


async def cancelled_groups():
    log = []
    async with asyncio.TaskGroup() as group:
        group.create_task(step('a', 1, log))
        group.create_task(step('b', 3, log))
        await asyncio.sleep(2)
        group.cancel()
        group.cancel()
        log.append('body goes on to its next await')
        await asyncio.sleep(0)
        log.append('not here')
    print(log, asyncio.current_task().cancelling(), group)

    # By a task of the group, while the body waits for the end.
    log.clear()

    async def canceller(group):
        await asyncio.sleep(1)
        group.cancel()
        log.append('cancelled it')

    async with asyncio.TaskGroup() as group:
        group.create_task(step('c', 5, log))
        group.create_task(canceller(group))
    print(log, asyncio.current_task().cancelling())

    # Before the group is entered, and after it has ended.
    log.clear()
    group = asyncio.TaskGroup()
    group.cancel()
    async with group:
        log.append('entered')
        await asyncio.sleep(0)
        log.append('not here')
    group.cancel()
    print(log, asyncio.current_task().cancelling())

    # Errors still come out.
    log.clear()

    async def fails():
        try:
            await asyncio.sleep(5)
        finally:
            raise ValueError('while it was cancelled')

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            await asyncio.sleep(0)
            group.cancel()
    except* ValueError as e:
        print(repr(e))

    # A cancellation from outside is not swallowed.
    async def outer():
        async with asyncio.TaskGroup() as group:
            group.create_task(step('d', 5, log))
            asyncio.get_running_loop().call_later(1, group.cancel)
            await asyncio.sleep(5)
        log.append('outer goes on')
        await asyncio.sleep(5)

    task = asyncio.create_task(outer())
    await asyncio.sleep(2)
    task.cancel('from outside')
    try:
        await task
    except asyncio.CancelledError as e:
        print(log, e.args)


async def as_they_complete():
    log = []
    tasks = [asyncio.create_task(step(name, delay, log), name=name) for name, delay in (('x', 3), ('y', 1), ('z', 2))]
    async for task in asyncio.as_completed(tasks):
        print(task in tasks, task.done(), task.get_name(), await task)
    tasks = [asyncio.create_task(step(name, delay, log), name=name) for name, delay in (('x', 3), ('y', 1))]
    try:
        async for task in asyncio.as_completed(tasks, timeout=2):
            print(task.get_name(), task.result())
    except TimeoutError as e:
        print(repr(e), [t.done() for t in tasks])
    both = asyncio.as_completed([step('plain', 1, log), step('mixed', 0, log)])
    print(await next(both))
    async for task in both:
        print(type(task).__name__, await task)
    async for task in asyncio.as_completed([]):
        print('never')

    async def fails():
        raise KeyError('k')

    async for task in asyncio.as_completed([fails()]):
        try:
            await task
        except KeyError as e:
            print(repr(e))
    for bad in (tasks[0], step):
        try:
            asyncio.as_completed(bad)
        except TypeError as e:
            print(e)
        else:
            print('told when it is iterated')


async def loop_factory():
    return asyncio.get_running_loop()


for main in (cancelled_groups, as_they_complete):
    asyncio.run(main())
print(asyncio.EventLoop is asyncio.SelectorEventLoop, asyncio.run(loop_factory(), loop_factory=asyncio.EventLoop))
