# greenlets belong to their thread; inside of a task they share its context
# run: --virtual-time
# python: skip (greenlet is no part of Python's library)
import asyncio
import threading
from greenlet import greenlet, getcurrent, error

main = getcurrent()
mine = greenlet(lambda: main.switch('suspended'))
print(mine.switch())


def work():
    print(getcurrent() is main, getcurrent().parent)
    own = greenlet(lambda x: getcurrent().parent.switch(x + 1) or 'own ends')
    print(own.switch(1), own.switch(), own.dead)
    try:
        mine.switch()
    except error as e:
        print(e)


t = threading.Thread(target=work)
t.start()
t.join()


def numbers(up):
    for i in range(3):
        up.switch(i)
    return 'end'


async def count(name):
    g = greenlet(numbers)
    up = getcurrent()
    value = g.switch(up)
    while not g.dead:
        print(name, value)
        await asyncio.sleep(0.1)
        value = g.switch()
    return value


async def both():
    print(await asyncio.gather(count('a'), count('b')))


asyncio.run(both())


def turns(name, n):
    for i in range(n):
        print(name, i)
        scheduler.switch()


def schedule():
    ready = [greenlet(turns) for _ in range(3)]
    for g, args in zip(ready, (('x', 2), ('y', 1), ('z', 3))):
        g.switch(*args)
    while ready := [g for g in ready if not g.dead]:
        for g in ready:
            g.switch()
    return 'all done'


scheduler = greenlet(schedule)
print(scheduler.switch())
