# done callbacks that take each other out of futures that are not done yet
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    log = []
    a, b = loop.create_future(), loop.create_future()

    def of_b_1(f):
        log.append('b1')

    def of_b_2(f):
        log.append('b2')

    def of_a(f):
        log.append('a')
        log.append(b.remove_done_callback(of_b_1))
        b.add_done_callback(of_b_2)
        b.set_result(None)
        log.append(b.remove_done_callback(of_b_2))
        b.add_done_callback(of_b_1)

    b.add_done_callback(of_b_1)
    b.add_done_callback(of_b_2)
    b.add_done_callback(of_b_1)
    a.add_done_callback(of_a)
    a.set_result(None)
    for turn in range(3):
        log.append('|')
        await asyncio.sleep(0)
    print(*log)
    # the waiter of a future is no callback of anybody's
    log.clear()
    fut = loop.create_future()

    async def wait():
        log.append(await fut)

    task = asyncio.create_task(wait())
    fut.add_done_callback(log.append)
    await asyncio.sleep(0)
    print(len(fut._callbacks), fut.remove_done_callback(log.append), fut.remove_done_callback(task), len(fut._callbacks))
    wakeup = fut._callbacks[0][0]
    print(fut.remove_done_callback(print), task.done())
    fut.set_result('still woken')
    await task
    print(*log)

asyncio.run(main())
