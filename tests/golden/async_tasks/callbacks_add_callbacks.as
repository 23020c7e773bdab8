# what a done callback adds to the same future comes in the next turn, behind all that is ready
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()

    def again(n):
        def callback(f):
            print('callback', n, f is fut, f.result())
            if n < 3:
                f.add_done_callback(again(n + 1))
                loop.call_soon(print, 'soon of', n)
        return callback

    fut.add_done_callback(again(0))
    fut.add_done_callback(again(2))
    fut.set_result('r')
    fut.add_done_callback(again(3))
    for turn in range(5):
        print('turn', turn)
        await asyncio.sleep(0)

asyncio.run(main())
