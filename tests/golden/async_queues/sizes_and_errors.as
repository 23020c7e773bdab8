# Sizes that mean no limit, odd ones, and what put_nowait() and get_nowait() refuse.
import asyncio

async def main():
    for kind in (asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue):
        print(kind.__name__)
        for maxsize in (0, -1, 1, 2, 1.5, True, 10 ** 30):
            queue = kind(maxsize)
            n = 0
            try:
                while n < 5:
                    queue.put_nowait(n)
                    n += 1
            except asyncio.QueueFull as e:
                print('  ', repr(e), e.args, end=' ')
            print('  ', maxsize, queue.maxsize, 'took', n, queue.qsize(), queue.full(), queue.empty())
        queue = kind(maxsize=3)
        try:
            queue.get_nowait()
        except asyncio.QueueEmpty as e:
            print('  ', repr(e), isinstance(e, Exception), type(e).__mro__[1].__name__)
        for wrong in (lambda: kind(1, 2), lambda: kind(size=1), lambda: kind('x').put_nowait(1),
                      lambda: queue.put_nowait(), lambda: queue.get_nowait(1), lambda: len(queue), lambda: iter(queue),
                      lambda: setattr(queue, 'maxsize', 5)):
            try:
                wrong()
                print('   fine')
            except Exception as e:
                print('  ', type(e).__name__, e)
    for item in (None, (), queue, ValueError('as an item')):
        queue.put_nowait(item) if queue.empty() else None
        print(await queue.get() is item)

asyncio.run(main())
