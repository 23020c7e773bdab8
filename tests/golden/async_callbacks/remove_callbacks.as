# remove_done_callback(): all that are equal go, how many is told; also from inside of callbacks
import asyncio

class Equal:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return isinstance(other, Equal)

    def __call__(self, fut):
        print('called', self.name)

class Thing:
    def method(self, fut):
        print('method')

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()

    def a(fut):
        print('a')

    def b(fut):
        print('b, removes', fut.remove_done_callback(c))

    def c(fut):
        print('c')

    for callback in (a, b, a, c, a):
        fut.add_done_callback(callback)
    print(fut.remove_done_callback(a), fut.remove_done_callback(a), fut.remove_done_callback(print))
    fut.set_result(None)
    print('set', fut.remove_done_callback(b))
    await asyncio.sleep(0)
    fut = loop.create_future()
    fut.add_done_callback(Equal(1))
    fut.add_done_callback(Equal(2))
    fut.add_done_callback(a)
    print(fut.remove_done_callback(Equal(3)))
    thing = Thing()
    fut.add_done_callback(thing.method)
    fut.add_done_callback(Thing().method)
    print(fut.remove_done_callback(thing.method))
    fut.cancel()
    await asyncio.sleep(0)

    class Nasty:
        def __eq__(self, other):
            raise ValueError('no comparison')

    fut = loop.create_future()
    fut.add_done_callback(a)
    fut.add_done_callback(Nasty())
    fut.add_done_callback(c)
    try:
        fut.remove_done_callback(b)
    except ValueError as e:
        print('ValueError', e)
    print(len(fut._callbacks))

asyncio.run(main())
