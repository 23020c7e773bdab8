# run: --virtual-time
import asyncio

class Later:
    def __init__(self, turns, value):
        self.turns, self.value = turns, value
    def __await__(self):
        for i in range(self.turns):
            print('turn', i)
            yield
        return self.value

class ViaFuture:
    def __await__(self):
        fut = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(fut.set_result, 'future')
        return fut.__await__()

async def main():
    print(await Later(2, 'x'))
    print(await Later(0, 'y'))
    print(await ViaFuture())
    print(await asyncio.gather(Later(1, 'a'), ViaFuture()))
    print(await asyncio.wait_for(Later(1, 'b'), 1))
    print(await asyncio.ensure_future(Later(1, 'c')))
    try:
        asyncio.ensure_future(5)
    except TypeError as e:
        print(e)

asyncio.run(main())
