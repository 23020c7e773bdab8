# handles: cancelled(), cancel() twice, in its own call, after its call; what is kept alive
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(print, 'called')
    print(type(handle).__name__, handle.cancelled())
    await asyncio.sleep(0)
    handle.cancel()
    print(handle.cancelled())
    handle = loop.call_soon(print, 'never')
    print(handle.cancel(), handle.cancel(), handle.cancelled())
    await asyncio.sleep(0)
    box = []

    def own(*args):
        box[0].cancel()
        print('own', args, box[0].cancelled())

    box.append(loop.call_soon(own, 1, 2))
    await asyncio.sleep(0)
    now = loop.time()
    timer = loop.call_at(now + 100, print)
    print(type(timer).__name__, timer.when() == now + 100, timer.cancelled())
    timer.cancel()
    timer.cancel()
    print(timer.cancelled())
    first, second = loop.call_at(now + 50, print), loop.call_at(now + 60, print)
    print(first < second, first <= second, first > second, first == second, first != second, first == first)
    same = loop.call_at(now + 50, print)
    print(first == same, first <= same, first < same, hash(first) == hash(same))
    first.cancel()
    print(first == same)
    for timer in (first, second, same):
        timer.cancel()
    soon = loop.call_soon(print, 'soon')
    try:
        soon < soon
    except TypeError as e:
        print(e)
    loop.set_exception_handler(lambda loop, context: print(context['message'], repr(context['exception'])))
    for wrong in ((), (None,), (5, 1), ('text',)):
        try:
            print(type(loop.call_soon(*wrong)).__name__)
        except TypeError as e:
            print('TypeError')
    await asyncio.sleep(0)
    try:
        loop.call_later('soon', print)
    except TypeError as e:
        print('TypeError')

asyncio.run(main())
