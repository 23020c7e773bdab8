# synchronous code that awaits through greenlets, as libraries for databases do it
# run: --virtual-time
# python: skip (greenlet is no part of Python's library)
import asyncio
import sys
from contextvars import ContextVar
from greenlet import getcurrent, greenlet

user = ContextVar('user')


class SpawnedGreenlet(greenlet):
    def __init__(self, function, driver):
        greenlet.__init__(self, function, driver)
        self.gr_context = driver.gr_context


def await_only(awaitable):
    current = getcurrent()
    if not isinstance(current, SpawnedGreenlet):
        raise RuntimeError('not in greenlet_spawn()')
    return current.parent.switch(awaitable)


async def greenlet_spawn(function, *args, **kwargs):
    context = SpawnedGreenlet(function, getcurrent())
    result = context.switch(*args, **kwargs)
    while not context.dead:
        try:
            value = await result
        except BaseException:
            result = context.throw(*sys.exc_info())
        else:
            result = context.switch(value)
    return result


async def query(n):
    await asyncio.sleep(n / 10)
    if n == 3:
        raise LookupError(f'row {n} for {user.get()}')
    return n * n


class Session:
    def rows(self, *numbers, strict):
        for n in numbers:
            try:
                yield await_only(query(n))
            except LookupError as e:
                if strict:
                    raise
                yield str(e)

    def all(self, *numbers, strict=False):
        user.set(user.get() + '!')
        return [row for row in self.rows(*numbers, strict=strict)]


async def client(name, *numbers, **options):
    user.set(name)
    try:
        rows = await greenlet_spawn(Session().all, *numbers, **options)
        print(name, user.get(), rows)
    except LookupError as e:
        print(name, 'failed:', e)
    except asyncio.CancelledError:
        print(name, 'was cancelled')
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(client('ann', 1, 2))
        group.create_task(client('bob', 5, 3, 1))
        group.create_task(client('cid', 3, strict=True))
        group.create_task(client('dee', 9, 9)).add_done_callback(lambda t: print('dee', t.cancelled()))
        late = group.create_task(client('eve', 8))
        await asyncio.sleep(0.35)
        late.cancel()
    print(await greenlet_spawn(lambda: await_only(asyncio.gather(query(1), query(2)))))
    print(await greenlet_spawn(max, 1, 5, key=lambda n: -n))
    try:
        await_only(None)
    except RuntimeError as e:
        print(e)


asyncio.run(main())
