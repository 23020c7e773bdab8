# several futures end in one turn: FIRST_COMPLETED gives all that are done when the waiter runs
import asyncio

async def waiter(futs, return_when, log):
    done, pending = await asyncio.wait(futs, return_when=return_when)
    log.append(f'{len(done)} done, {len(pending)} pending')

async def main():
    loop = asyncio.get_running_loop()
    for return_when in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION):
        for gap in range(4):
            log = []
            futs = [loop.create_future() for _ in range(3)]
            task = asyncio.create_task(waiter(futs, return_when, log))
            await asyncio.sleep(0)
            futs[0].set_exception(KeyError('k'))
            for _ in range(gap):
                await asyncio.sleep(0)
            futs[1].set_result('late')
            await task
            print(return_when, gap, *log)
            futs[0].exception()
            futs[2].cancel()

asyncio.run(main())
