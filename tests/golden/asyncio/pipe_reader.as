# add_reader: a descriptor wakes the loop
import asyncio, os

async def main():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    done = loop.create_future()
    def readable():
        data = os.read(r, 100)
        print('read', data)
        if data == b'end':
            print(loop.remove_reader(r), loop.remove_reader(r))
            done.set_result(None)
    loop.add_reader(r, readable)
    os.write(w, b'first')
    await asyncio.sleep(0.01)
    loop.call_later(0.01, os.write, w, b'end')
    await done
    os.close(r)
    os.close(w)

asyncio.run(main())
