# Attributes that a class below gives itself meet CPython's own, and no others; who joins the main thread sees it end.
import asyncio
import queue
import threading
import time
from concurrent.futures import Future


class Worker(threading.Thread):
    def __init__(self):
        super().__init__(name='worker')
        self._done = self._lock = self._result = self._running = self._event = self._exit = False

    def run(self):
        self._done = True


worker = Worker()
worker.start()
worker.join()
print(worker._done, worker._lock, worker.is_alive(), [thread.name for thread in threading.enumerate()])


class Clashing(threading.Thread):
    def __init__(self):
        super().__init__(name='clashing')
        self._stop = threading.Event()

    def run(self):
        self._stop.wait(0.01)


clashing = Clashing()
clashing.start()
try:
    clashing.join()
except TypeError as e:
    print(e)


class Owned(asyncio.Lock):
    """One that its owner may take again."""

    def __init__(self):
        super().__init__()
        self._owner, self._depth = None, 0

    async def acquire(self):
        if self._owner is not asyncio.current_task():
            await super().acquire()
            self._owner = asyncio.current_task()
        self._depth += 1
        return True

    def release(self):
        if self._owner is not asyncio.current_task():
            raise RuntimeError('not the owner')
        self._depth -= 1
        if not self._depth:
            super().release()
            print('released by', self._owner.get_name())
            self._owner = None


async def main():
    lock = Owned()

    async def use():
        async with lock, lock:
            await asyncio.sleep(0)

    await asyncio.gather(*[asyncio.create_task(use(), name=name) for name in ('a', 'b')])
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


asyncio.run(main())


class Batch(queue.Queue):
    def _wait_while(self):
        return 'mine'

    def _give_up(self):
        return 'mine, too'


batch = Batch(1)
batch.put(1)
print(batch.get(), batch._wait_while(), batch._give_up())


class Named(Future):
    def _call(self):
        return 'named'


named = Named()
named.add_done_callback(lambda f: print('called', f.result()))
named.set_result(named._call())


class Gate(threading.Barrier):
    _open = None


print(Gate(1).wait())


def last():
    main = threading.main_thread()
    print('joins', main.is_alive())
    main.join()
    print('main has ended:', main.is_alive(), main in threading.enumerate())


threading.Thread(target=last).start()
time.sleep(0.01)
print('main ends')
