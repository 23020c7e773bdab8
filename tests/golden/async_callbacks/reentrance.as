# running the loop from inside of itself is refused, in callbacks and tasks, and harms nobody
import asyncio

async def other():
    return 'other'

async def main():
    loop = asyncio.get_running_loop()

    def attempts(where):
        coros = [other() for _ in range(3)]
        for name, attempt in (('run_forever', loop.run_forever),
                              ('run_until_complete', lambda: loop.run_until_complete(coros[0])),
                              ('asyncio.run', lambda: asyncio.run(coros[1])),
                              ('close', loop.close)):
            try:
                attempt()
            except RuntimeError as e:
                print(where, name, e)
        second = asyncio.new_event_loop()
        try:
            second.run_until_complete(coros[2])
        except RuntimeError as e:
            print(where, 'second loop', e)
        second.close()
        for coro in coros:
            coro.close()

    attempts('task')
    loop.call_soon(attempts, 'callback')
    await asyncio.sleep(0)
    print(await other(), loop.is_running())

asyncio.run(main())
