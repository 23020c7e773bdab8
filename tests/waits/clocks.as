"""Threads, pools, loops and timers that each wait for a moment of their own, as the seed says: in virtual time all clocks must
show that moment exactly when they come back. `clocks.as SEED real` allows for what a busy machine needs."""
import asyncio
import datetime
import queue
import random
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

seed, STEP = int(sys.argv[1]), 0.08
slack = 0.5 if 'real' in sys.argv else 1e-6
rng = random.Random(seed)
t0 = time.monotonic(); w0 = time.time(); d0 = datetime.datetime.now(); p0 = time.perf_counter(); n0 = time.monotonic_ns()
out = []
lock = threading.Lock()
def now():
    k = rng2.randrange(5)
    return [lambda: time.monotonic() - t0, lambda: time.time() - w0, lambda: (datetime.datetime.now() - d0).total_seconds(), lambda: time.perf_counter() - p0, lambda: (time.monotonic_ns() - n0) / 1e9][k]()
rng2 = random.Random(seed + 1)
def say(*a):
    with lock: out.append((*a, now()))
slots = list(range(1, 40)); rng.shuffle(slots)
moments = {}
def slot(i):
    moments[i] = slots.pop() * STEP
    return moments[i]
def until(t): return max(0, t0 + t - time.monotonic())
threads = []
def spawn(f, *a):
    t = threading.Thread(target=f, args=a); threads.append(t); t.start()
def k_sleep(i, t): spawn(lambda: (time.sleep(until(t)), say(i, 'sleep')))
def k_timer(i, t):
    x = threading.Timer(until(t), say, (i, 'timer')); threads.append(x); x.start()
def k_event(i, t): spawn(lambda: (threading.Event().wait(until(t)), say(i, 'event')))
def k_lock(i, t):
    l = threading.Lock(); l.acquire()
    spawn(lambda: (l.acquire(timeout=until(t)), say(i, 'lock')))
def k_cond(i, t):
    def f():
        c = threading.Condition()
        with c: r = c.wait(until(t))
        say(i, 'cond', r)
    spawn(f)
def k_condfor(i, t):
    def f():
        c = threading.Condition()
        with c: r = c.wait_for(lambda: False, until(t))
        say(i, 'condfor', r)
    spawn(f)
def k_sem(i, t): spawn(lambda: say(i, 'sem', threading.Semaphore(0).acquire(timeout=until(t))))
def k_queue(i, t):
    def f():
        try: queue.Queue().get(timeout=until(t))
        except queue.Empty: say(i, 'queue')
    spawn(f)
def k_put(i, t):
    def f():
        q = queue.Queue(1); q.put(1)
        try: q.put(2, timeout=until(t))
        except queue.Full: say(i, 'put')
    spawn(f)
def k_squeue(i, t):
    def f():
        try: queue.SimpleQueue().get(timeout=until(t))
        except queue.Empty: say(i, 'squeue')
    spawn(f)
def k_barrier(i, t):
    def f():
        try: threading.Barrier(2).wait(until(t))
        except threading.BrokenBarrierError: say(i, 'barrier')
    spawn(f)
def k_join(i, t):
    def f():
        x = threading.Thread(target=time.sleep, args=(until(t) + STEP * 3,)); x.start()
        x.join(until(t)); say(i, 'join', x.is_alive())
    spawn(f)
pool = ThreadPoolExecutor(8)
def k_pool(i, t): pool.submit(time.sleep, until(t)).add_done_callback(lambda f: say(i, 'pool'))
def k_result(i, t):
    def f():
        fut = pool.submit(time.sleep, until(t) + 2 * STEP)
        try: fut.result(until(t))
        except TimeoutError: say(i, 'result')
    spawn(f)
def k_run(i, t):
    async def m():
        await asyncio.sleep(until(t)); say(i, 'run')
    spawn(lambda: asyncio.run(m()))
def k_spin(i, t):
    def f():
        while time.monotonic() < t0 + t: time.sleep(0.005)
        say(i, 'spin')
    spawn(f)
kinds = [v for k, v in sorted(globals().items()) if k.startswith('k_')]
async def a_sleep(i, t): await asyncio.sleep(until(t)); say(i, 'asleep')
async def a_timeout(i, t):
    try:
        async with asyncio.timeout(until(t)): await asyncio.Event().wait()
    except TimeoutError: say(i, 'timeout')
async def a_wait_for(i, t):
    try: await asyncio.wait_for(asyncio.Event().wait(), until(t))
    except TimeoutError: say(i, 'wait_for')
async def a_later(i, t):
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(until(t), f.set_result, 1); await f; say(i, 'later')
async def a_at(i, t):
    l = asyncio.get_running_loop(); f = l.create_future()
    l.call_at(l.time() + until(t), f.set_result, 1); await f; say(i, 'at')
async def a_thread(i, t): await asyncio.to_thread(time.sleep, until(t)); say(i, 'to_thread')
async def a_wait(i, t):
    x = asyncio.create_task(asyncio.sleep(100)); d, p = await asyncio.wait([x], timeout=until(t)); x.cancel(); say(i, 'wait', len(d), len(p))
async def a_queue(i, t):
    q = asyncio.Queue(); asyncio.get_running_loop().call_later(until(t), q.put_nowait, 1); await q.get(); say(i, 'aqueue')
async def a_threadsafe(i, t):
    l = asyncio.get_running_loop(); f = l.create_future()
    spawn(lambda: (time.sleep(until(t)), l.call_soon_threadsafe(f.set_result, 1))); await f; say(i, 'threadsafe')
async def a_completed(i, t):
    try:
        for x in asyncio.as_completed([asyncio.sleep(100)], timeout=until(t)): await x
    except TimeoutError: say(i, 'as_completed')
akinds = [v for k, v in sorted(globals().items()) if k.startswith('a_')]
n = rng.randrange(3, 9)
for i in range(n): rng.choice(kinds)(i, slot(i))
async def main():
    async with asyncio.TaskGroup() as tg:
        for i in range(rng.randrange(1, 8)): tg.create_task(rng.choice(akinds)(100 + i, slot(100 + i)))
if rng.randrange(4): asyncio.run(main())
for t in threads: t.join()
pool.shutdown()
for i, kind, *rest in out:
    if abs(rest[-1] - moments.pop(i)) > (slack + 0.005 if kind == 'spin' else slack): print('late:', kind, *rest)
print('done' if not moments else f'missing: {moments}')
