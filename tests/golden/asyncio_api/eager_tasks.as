# Eager tasks (Python 3.12): the first step is taken where the task is made.
# python: skip (Python 3.11 has none)
import asyncio
import contextvars

log = []
var = contextvars.ContextVar('var', default='outside')


async def quick(x):
    log.append(f'quick {x} in {asyncio.current_task().get_name()}')
    var.set(x)
    return x


async def slow(x):
    log.append(f'slow {x} begins')
    await asyncio.sleep(0)
    log.append(f'slow {x} ends')
    return x


async def fails(exc):
    raise exc


def show(*parts):
    print(*log, sep='; ')
    log.clear()
    print(*parts)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    me = asyncio.current_task()
    task = asyncio.create_task(quick(1), name='one')
    show(task, task.done(), task.get_coro(), var.get(), asyncio.current_task() is me)
    task.add_done_callback(lambda t: log.append('callback'))
    show('callbacks wait for the loop')
    await task
    show('a done task does not wait')
    await asyncio.sleep(0)
    show('now')

    task = asyncio.create_task(slow(2), name='two')
    show(task, task in asyncio.all_tasks())
    show(await task)

    for exc in (ValueError('v'), asyncio.CancelledError('c')):
        task = asyncio.create_task(fails(exc), name='fails')
        show(task, task.cancelled())
        if not task.cancelled():
            task.exception()
    gathered = asyncio.gather(quick(3), quick(4))
    show(gathered.done(), gathered.result())
    show(await asyncio.gather(quick(5), slow(6), fails(KeyError('k')), return_exceptions=True))
    gathered = asyncio.gather(quick(7), fails(KeyError('k')))
    show(gathered)
    gathered.exception()

    async with asyncio.TaskGroup() as group:
        done = group.create_task(quick(8))
        waits = group.create_task(slow(9))
        show(group, done.result(), waits.done())
    show(waits.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(slow(10))
            group.create_task(fails(ValueError('v')))
            log.append('the body goes on')
            await asyncio.sleep(0)
            log.append('not here')
    except* ValueError as e:
        show(repr(e))
    show(await asyncio.wait_for(slow(11), 1), await asyncio.shield(quick(12)))

    order = asyncio.create_task(slow('a'), name='a'), asyncio.create_task(slow('b'), name='b')
    log.append('both made')
    await asyncio.gather(*order)
    show()

    loop.set_task_factory(None)
    task = asyncio.Task(quick(13), eager_start=True, name='by hand')
    late = asyncio.Task(quick(14), name='late')
    show(task.done(), late.done(), task)
    await late
    show()

    made = []

    def constructor(coro, **options):
        made.append(sorted(options.items(), key=lambda item: item[0])[1:])
        return asyncio.Task(coro, **options)

    loop.set_task_factory(asyncio.create_eager_task_factory(constructor))
    task = asyncio.create_task(quick(15), name='named')
    show(task.get_name(), [[name for name, value in each] for each in made])


asyncio.run(main())
loop = asyncio.new_event_loop()
task = asyncio.Task(quick(16), loop=loop, eager_start=True, name='no loop runs')
show(task.done())
loop.run_until_complete(task)
show(task.done())
loop.close()
