# close() of a coroutine that waits inside of an async generator: the coroutine ends, the generator stays where it is
import asyncio

async def source(log):
    try:
        log.append('waits')
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        yield 1
    except BaseException as e:
        log.append(repr(e))
        raise
    finally:
        log.append('finally')

async def use(items, log):
    try:
        async for item in items:
            log.append(item)
    except BaseException as e:
        log.append(f'use {e!r}')
        raise
    finally:
        log.append('use ends')

async def outer(items, log):
    try:
        await use(items, log)
    finally:
        log.append('outer ends')

async def main():
    for make in (use, outer):
        log = []
        items = source(log)
        coro = make(items, log)
        print(coro.send(None), log)
        coro.close()
        print(log, coro.cr_frame, items.ag_running)
        for name in ('__anext__', 'aclose'):
            try:
                await getattr(items, name)()
            except RuntimeError as e:
                print(e)
        # thrown through, another exception ends both
        log.clear()
        items = source(log)
        coro = make(items, log)
        coro.send(None)
        try:
            coro.throw(KeyError('thrown'))
        except KeyError:
            print(log, items.ag_frame)
    log.clear()
    items = source(log)
    task = asyncio.create_task(outer(items, log))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), log)

loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: None)
loop.run_until_complete(main())
