# call_soon is first in, first out, and what callbacks schedule comes a turn later
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    def note(text, again=0):
        print(text)
        if again:
            loop.call_soon(note, text + "'", again - 1)
    loop.call_soon(note, 'a', 2)
    loop.call_soon(note, 'b')
    loop.call_soon(note, 'c', 1)
    for i in range(5):
        print('turn', i)
        await asyncio.sleep(0)

asyncio.run(main())
