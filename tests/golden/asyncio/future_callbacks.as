import asyncio

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    def note(f):
        print('note', f is fut)
    def other(f):
        print('other')
    fut.add_done_callback(note)
    fut.add_done_callback(other)
    fut.add_done_callback(note)
    print(fut.remove_done_callback(note), fut.remove_done_callback(note))
    fut.add_done_callback(note)
    fut.set_result(None)
    print('set')
    await asyncio.sleep(0)
    print(fut.remove_done_callback(note))
    fut = loop.create_future()
    for cb in (note, other, note):
        fut.add_done_callback(cb)
    fut.cancel()
    await asyncio.sleep(0)

asyncio.run(main())
