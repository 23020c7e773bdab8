"""Tokens wander through tasks, loops, threads, pools, pipes and timers, on ways that the seed gives. `relay.as SEED` must end
well and print the ways; `relay.as SEED 1` loses one of the tokens, and can never go on."""
import asyncio
import os
import queue
import random
import sys
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor

seed, lose = int(sys.argv[1]), len(sys.argv) > 2 and sys.argv[2] == '1'
rng = random.Random(seed)


class Token:
    def __init__(self, name, path):
        self.name, self.path, self.log, self.at = name, path, [], 0


lock = threading.Lock()
left = 0
all_done = threading.Event()
when_done = None


def forward(token):
    global left
    if token.at == len(token.path):
        with lock:
            left -= 1
            last = left == 0
        if last:
            when_done()
        return
    kind, delay = token.path[token.at]
    token.at += 1
    token.log.append(kind)
    stations[kind](token, delay)


def lost(token, delay):
    pass


# ---- threads

def direct(token, delay):
    forward(token)


class QueueThread:
    def __init__(self, make):
        self.queue = make()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def __call__(self, token, delay):
        self.queue.put((token, delay))

    def run(self):
        while (item := self.queue.get()) is not None:
            time.sleep(item[1])
            forward(item[0])

    def stop(self):
        self.queue.put(None)
        self.thread.join()


class ConditionThread(QueueThread):
    def __init__(self):
        self.condition = threading.Condition()
        self.items = []
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def __call__(self, token, delay):
        with self.condition:
            self.items.append((token, delay))
            self.condition.notify()

    def run(self):
        while True:
            with self.condition:
                self.condition.wait_for(lambda: self.items)
                item = self.items.pop(0)
            if item is None:
                return
            time.sleep(item[1])
            forward(item[0])

    def stop(self):
        with self.condition:
            self.items.append(None)
            self.condition.notify()
        self.thread.join()


class SemaphoreThread(QueueThread):
    def __init__(self):
        self.semaphore = threading.Semaphore(0)
        self.items = []
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def __call__(self, token, delay):
        self.items.append((token, delay))
        self.semaphore.release()

    def run(self):
        while True:
            self.semaphore.acquire()
            item = self.items.pop(0)
            if item is None:
                return
            time.sleep(item[1])
            forward(item[0])

    def stop(self):
        self.items.append(None)
        self.semaphore.release()
        self.thread.join()


class PipeThread(QueueThread):
    def __init__(self):
        self.r, self.w = os.pipe()
        self.items = []
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def __call__(self, token, delay):
        self.items.append((token, delay))
        os.write(self.w, b'x')

    def run(self):
        while True:
            os.read(self.r, 1)
            item = self.items.pop(0)
            if item is None:
                break
            time.sleep(item[1])
            forward(item[0])
        os.close(self.r)
        os.close(self.w)

    def stop(self):
        self.items.append(None)
        os.write(self.w, b'x')
        self.thread.join()


def fresh_thread(token, delay):
    threading.Thread(target=lambda: (time.sleep(delay), forward(token))).start()


def fresh_daemon(token, delay):
    threading.Thread(target=lambda: (time.sleep(delay), forward(token)), daemon=True).start()


def joined_thread(token, delay):
    def outer():
        t = threading.Thread(target=time.sleep, args=(delay,))
        t.start()
        t.join()
        forward(token)
    threading.Thread(target=outer).start()


def timer(token, delay):
    threading.Timer(delay, forward, (token,)).start()


def event_pair(token, delay):
    e = threading.Event()
    def waits():
        e.wait()
        forward(token)
    def sets():
        time.sleep(delay)
        e.set()
    for f in (waits, sets): threading.Thread(target=f).start()


def event_timeout(token, delay):
    def waits():
        assert not threading.Event().wait(delay)
        forward(token)
    threading.Thread(target=waits).start()


def barrier(token, delay):
    b = threading.Barrier(3)
    def come(n):
        time.sleep(delay * n / 3)
        if b.wait() == 0: forward(token)
    for i in range(3): threading.Thread(target=come, args=(i,)).start()


def lock_handed(token, delay):
    l = threading.Lock()
    l.acquire()
    threading.Timer(delay, l.release).start()
    def takes():
        with l: pass
        forward(token)
    threading.Thread(target=takes).start()


pool = ThreadPoolExecutor(3)


def in_pool(token, delay):
    pool.submit(lambda: (time.sleep(delay), forward(token)))


def pool_callback(token, delay):
    pool.submit(time.sleep, delay).add_done_callback(lambda f: forward(token))


def future(token, delay):
    f = Future()
    def waits():
        f.result()
        forward(token)
    threading.Thread(target=waits).start()
    threading.Timer(delay, f.set_result, (1,)).start()


def spin(token, delay):
    flag = []
    def spins():
        while not flag: pass
        forward(token)
    threading.Thread(target=spins).start()
    threading.Timer(delay / 4, flag.append, (1,)).start()


def queue_timeout(token, delay):
    def waits():
        try: queue.Queue().get(timeout=delay)
        except queue.Empty: forward(token)
    threading.Thread(target=waits).start()


# ---- loops

class LoopThread:
    def __init__(self):
        self.ready = threading.Event()
        self.thread = threading.Thread(target=lambda: asyncio.run(self.main()))
        self.thread.start()
        self.ready.wait()

    async def main(self):
        self.loop = asyncio.get_running_loop()
        self.queue = asyncio.Queue()
        self.tasks = set()
        self.r, self.w = os.pipe()
        os.set_blocking(self.r, False)
        self.items = []
        if not lose: self.loop.add_reader(self.r, self.readable)
        self.ready.set()
        while (item := await self.queue.get()) is not None:
            self.spawn(self.sleepy(*item))
        while self.tasks:
            await asyncio.wait(self.tasks)
        if not lose: self.loop.remove_reader(self.r)
        os.close(self.r)
        os.close(self.w)

    def readable(self):
        for _ in os.read(self.r, 100):
            token, delay = self.items.pop(0)
            self.loop.call_later(delay, forward, token)

    def spawn(self, coro):
        t = self.loop.create_task(coro)
        self.tasks.add(t)
        t.add_done_callback(self.tasks.discard)

    async def sleepy(self, token, delay):
        await asyncio.sleep(delay)
        forward(token)

    def to_queue(self, token, delay):
        self.loop.call_soon_threadsafe(self.queue.put_nowait, (token, delay))

    def to_pipe(self, token, delay):
        self.items.append((token, delay))
        os.write(self.w, b'x')

    def to_call_later(self, token, delay):
        self.loop.call_soon_threadsafe(self.loop.call_later, delay, forward, token)

    def to_coroutine(self, token, delay):
        asyncio.run_coroutine_threadsafe(self.sleepy(token, delay), self.loop)

    def to_awaited(self, token, delay):
        def waits():
            asyncio.run_coroutine_threadsafe(asyncio.sleep(delay), self.loop).result()
            forward(token)
        threading.Thread(target=waits).start()

    def start(self, coroutine):
        self.loop.call_soon_threadsafe(self.spawn, coroutine)

    def to_event(self, token, delay):
        async def go():
            e = asyncio.Event()
            self.loop.call_later(delay, e.set)
            await e.wait()
            forward(token)
        self.start(go())

    def to_lock(self, token, delay):
        async def go():
            l = asyncio.Lock()
            async def hold():
                async with l: await asyncio.sleep(delay)
            t = asyncio.create_task(hold())
            await asyncio.sleep(0)
            async with l: forward(token)
        self.start(go())

    def to_timeout(self, token, delay):
        async def go():
            try: await asyncio.wait_for(asyncio.Event().wait(), delay)
            except TimeoutError: forward(token)
        self.start(go())

    def to_group(self, token, delay):
        async def go():
            async with asyncio.TaskGroup() as tg:
                for i in range(3): tg.create_task(asyncio.sleep(delay * i / 3))
            forward(token)
        self.start(go())

    def to_shield(self, token, delay):
        async def go():
            t = asyncio.create_task(asyncio.sleep(delay))
            try: await asyncio.wait_for(asyncio.shield(t), delay / 3)
            except TimeoutError: pass
            await t
            forward(token)
        self.start(go())

    def to_thread(self, token, delay):
        async def go():
            await asyncio.to_thread(time.sleep, delay)
            forward(token)
        self.start(go())

    def to_executor(self, token, delay):
        async def go():
            await self.loop.run_in_executor(pool, time.sleep, delay)
            forward(token)
        self.start(go())

    def to_cancel(self, token, delay):
        async def go():
            t = asyncio.create_task(asyncio.sleep(3600))
            self.loop.call_later(delay, t.cancel)
            try: await t
            except asyncio.CancelledError: forward(token)
        self.start(go())

    def to_wrapped(self, token, delay):
        async def go():
            f = Future()
            threading.Timer(delay, f.set_result, (1,)).start()
            await asyncio.wrap_future(f)
            forward(token)
        self.start(go())

    def to_condition(self, token, delay):
        async def go():
            c = asyncio.Condition()
            async def tell():
                await asyncio.sleep(delay)
                async with c: c.notify_all()
            t = asyncio.create_task(tell())
            async with c: await c.wait()
            forward(token)
        self.start(go())

    def stop(self):
        self.loop.call_soon_threadsafe(self.queue.put_nowait, None)
        self.thread.join()


def nested_run(token, delay):
    def run():
        asyncio.run(asyncio.sleep(delay))
        forward(token)
    threading.Thread(target=run).start()


def run_and_forward(token, delay):
    async def main():
        await asyncio.sleep(delay)
        forward(token)
    threading.Thread(target=lambda: asyncio.run(main())).start()


def main():
    global left, when_done, stations
    services = [QueueThread(queue.Queue), QueueThread(queue.SimpleQueue), ConditionThread(), SemaphoreThread(), LoopThread(), LoopThread()]
    if not lose:
        services.append(PipeThread())
    rng.shuffle(services)
    kinds = [direct, fresh_thread, joined_thread, timer, event_pair, event_timeout, barrier, lock_handed, in_pool,
             pool_callback, future, queue_timeout, nested_run, run_and_forward]
    if not lose:
        kinds += [spin, fresh_daemon]
    stations = {f.__name__: f for f in kinds}
    for i, s in enumerate(services):
        if isinstance(s, LoopThread):
            for name in dir(s):
                if name.startswith('to_') and not (lose and name == 'to_pipe'):
                    stations[f'{name}{i}'] = getattr(s, name)
        else:
            stations[f'{type(s).__name__}{i}'] = s
    names = sorted(stations)
    stations['lost'] = lost
    tokens = [Token(f't{i}', [(rng.choice(names), rng.choice((0, 0.001, 0.01, 0.03))) for _ in range(rng.randrange(1, 12))])
              for i in range(rng.randrange(1, 6))]
    left = len(tokens)
    if lose:
        victim = rng.choice(tokens)
        victim.path.insert(rng.randrange(len(victim.path) + 1), ('lost', 0))
    how = rng.randrange(4)
    if how == 0:
        when_done = all_done.set
        for t in tokens: forward(t)
        all_done.wait()
    elif how == 1:
        async def amain():
            global when_done
            e = asyncio.Event()
            loop = asyncio.get_running_loop()
            when_done = lambda: loop.call_soon_threadsafe(e.set)
            for t in tokens: forward(t)
            await e.wait()
        asyncio.run(amain())
    elif how == 2:
        q = queue.Queue()
        when_done = lambda: q.put(1)
        for t in tokens: forward(t)
        q.get()
    else:
        async def amain():
            global when_done
            loop = asyncio.get_running_loop()
            f = loop.create_future()
            when_done = lambda: loop.call_soon_threadsafe(f.set_result, 1)
            for t in tokens: forward(t)
            await f
        with asyncio.Runner() as runner: runner.run(amain())
    for s in services: s.stop()
    if rng.randrange(2): pool.shutdown()
    for t in tokens: print(t.name, *t.log)


main()
