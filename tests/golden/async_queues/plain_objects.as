# Locks and queues are plain objects: copied, mixed with other classes, given slots and attributes, seen by vars().
import asyncio
import copy
import typing
import weakref

T = typing.TypeVar('T')


class Slotted(asyncio.Queue[int]):
    __slots__ = ('label',)


class Typed(asyncio.Queue, typing.Generic[T]):
    pass


class Mixin:
    def hello(self):
        return f'hello from {type(self).__name__}'


class First(Mixin, asyncio.Semaphore):
    pass


class Shelf(dict, asyncio.Lock):
    def __init__(self, *args):
        dict.__init__(self, *args)
        asyncio.Lock.__init__(self)


class Early(asyncio.Queue):
    def __init__(self, maxsize=0):
        self.before = 'set before the rest'
        super().__init__(maxsize)
        self.after = 'set after it'

    def _put(self, item):
        self.last = item  # from now on it looks otherwise
        super()._put(item)


async def main():
    slotted = Slotted()
    slotted.label = 'label'
    await slotted.put(1)
    print(await slotted.get(), slotted.label)
    typed = Typed[int](1)
    await typed.put(2)
    print(typed.full(), await typed.get())
    first = First(2)
    async with first:
        print(first.hello(), first._value)
    shelf = Shelf({'a': 1})
    async with shelf:
        shelf['b'] = shelf.locked()
    print(dict(shelf), shelf.locked())
    early = Early(2)
    for item in 'xy':
        await early.put(item)
    late = asyncio.create_task(early.put('z'))
    await asyncio.sleep(0)
    print(early.before, early.last, await early.get(), early._unfinished_tasks)
    await late
    print(early.last, early.qsize(), early.full())

    queue = asyncio.Queue(3)
    await queue.put('shared')
    twin = copy.copy(queue)
    await twin.put('by the twin')
    print(queue, twin.qsize(), queue._unfinished_tasks, twin._unfinished_tasks)
    for thing in asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2), asyncio.BoundedSemaphore(3):
        shown = {name: value for name, value in vars(thing).items() if name != '_held_by'}
        print(type(thing).__name__, {name: shown[name] for name in sorted(shown)})
    print(sorted(vars(queue)) == sorted(vars(twin)), weakref.ref(queue)() is queue)

    # Attributes in a dict, changed behind the lock's back.
    lock = asyncio.Lock()
    vars(lock)['_locked'] = True
    waiter = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(lock.locked(), waiter.done())
    lock.release()
    print(await waiter, lock.locked())
    semaphore = asyncio.Semaphore(1)
    semaphore._value = 2
    async with semaphore, semaphore:
        print(semaphore.locked())
    del semaphore._value
    try:
        await semaphore.acquire()
    except AttributeError as e:
        print(e)


asyncio.run(main())
