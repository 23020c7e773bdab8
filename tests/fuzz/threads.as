# Abuses threads, greenlets, locks, queues, futures, tasks, loops and contexts: threads.as SEED STEPS [trace]. Every function and
# method of theirs is called with hostile arguments, from threads, greenlets, tasks and callbacks, in the middle of each other.
# Any exception is a fine answer, and so is a deadlock that is reported; the interpreter must only live on. Run it in virtual
# time: some calls wait.
import _asyncio
import _contextvars
import _greenlet
import _thread
import asyncio
import concurrent.futures
import contextvars
import gc
import os
import queue
import random
import sys
import threading
import time
import weakref

import greenlet

seed, steps = int(sys.argv[1]), int(sys.argv[2])
tracing = len(sys.argv) > 3
dice = random.Random(seed)
sys.setrecursionlimit(150)
count = nesting = 0
pool = []


class Evil:
    """Each of its special methods raises, lies, waits, collects, switches, or makes another step."""

    def __init__(self):
        self.how = dice.randrange(9)

    def act(self, *args, **kwargs):
        match self.how:
            case 0: raise ValueError('evil')
            case 1: raise KeyboardInterrupt
            case 2: raise SystemExit
            case 3: gc.collect()
            case 4: step()
            case 5: time.sleep(0.001)
            case 6: return 'wrong'
            case 7:
                if parent := greenlet.getcurrent().parent:
                    parent.switch(1)
        return 1


for name in '''index int float bool hash eq lt call iter next len getitem enter exit await repr str del contains add'''.split():
    setattr(Evil, f'__{name}__', Evil.act)


# ---- what threads, tasks and greenlets run

def plain(*args, **kwargs):
    step()
    return args


def raising(*args, **kwargs):
    raise dice.choice((ValueError, asyncio.CancelledError, KeyboardInterrupt, StopIteration, greenlet.GreenletExit))


def switching(*args, **kwargs):
    for _ in range(3):
        step()
        if parent := greenlet.getcurrent().parent:
            parent.switch(args)


async def coroutine(depth=0):
    try:
        await asyncio.sleep(dice.choice((0, 0.001, 0.01)))
        step()
        if depth < 3:
            await coroutine(depth + 1)
    except asyncio.CancelledError:
        if dice.random() < 0.7:
            raise


async def main():
    pool.extend((asyncio.get_running_loop(), asyncio.current_task()))
    tasks = [asyncio.ensure_future(coroutine()) for _ in range(dice.randrange(4))]
    pool.extend(tasks)
    step()
    await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 0.05)


def run_main():
    asyncio.run(main())


class OwnThread(threading.Thread):
    def run(self):
        step()


class OwnLocal(threading.local):
    def __init__(self, *args):
        step()


# ---- what there is to be abused

MAKERS = [
    threading.Lock, threading.RLock, threading.Condition, threading.Event, threading.local, OwnLocal, OwnThread,
    lambda: threading.Condition(threading.Lock()), lambda: threading.Semaphore(dice.randrange(3)),
    lambda: threading.BoundedSemaphore(1), lambda: threading.Barrier(2, timeout=0.01),
    lambda: threading.Thread(target=dice.choice((plain, switching, raising, run_main))),
    lambda: threading.Timer(0.01, dice.choice((plain, raising))),
    queue.Queue, queue.SimpleQueue, queue.PriorityQueue, lambda: queue.Queue(1),
    concurrent.futures.Future, lambda: concurrent.futures.ThreadPoolExecutor(2),
    lambda: greenlet.greenlet(dice.choice((switching, plain, raising, coroutine))),
    lambda: greenlet.greenlet(switching, dice.choice([each for each in pool if isinstance(each, greenlet.greenlet)])),
    contextvars.copy_context, lambda: contextvars.ContextVar('v'),
    asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Queue, lambda: asyncio.Semaphore(1), lambda: asyncio.Barrier(2),
    asyncio.new_event_loop, asyncio.TaskGroup, asyncio.Runner, lambda: asyncio.timeout(0.01),
    lambda: asyncio.new_event_loop().create_future(), lambda: asyncio.new_event_loop().create_task(coroutine()),
    coroutine, lambda: coroutine().__await__(), Evil, lambda: weakref.ref(dice.choice(pool)),
]
SIMPLE = [None, 0, 1, -1, 0.001, -0.5, float('nan'), float('inf'), 1e308, 2**70, True, 'x', b'', (), [], {}, (1, 2), {'a': 1},
          object(), int, plain, raising, switching, ..., ValueError, ValueError('v'), greenlet.GreenletExit]
KEYWORDS = 'timeout block blocking loop context name target n parent run msg wait'.split()
# What would end the test, or belongs to the library alone.
FORBIDDEN = set('''_exit exit interrupt_main run_forever stack_size _shutdown _report _interrupt _interrupt_all _bootstrap
_bootstrap_inner _set_errors __class__'''.split())
FUNCTIONS = [(f'{module.__name__}.{name}', getattr(module, name))
             for module in (_thread, threading, _asyncio, asyncio, greenlet, _greenlet, _contextvars, queue, concurrent.futures)
             for name in dir(module) if name not in FORBIDDEN and callable(getattr(module, name))]


def value():
    chance = dice.random()
    if chance < 0.4 and pool:
        return dice.choice(pool)
    return dice.choice(SIMPLE) if chance < 0.8 else dice.choice(MAKERS)()


def say(*words):
    if tracing:
        print(count, *words, flush=True)


def pick_call():
    """A name and something to call; or None, where an attribute was changed instead."""
    if dice.random() < 0.12:
        return dice.choice(FUNCTIONS)
    target = dice.choice(pool)
    name = dice.choice([each for each in dir(target) if each not in FORBIDDEN])
    chance = dice.random()
    say(type(target).__name__, name)
    if chance < 0.05:
        setattr(target, name, value())
    elif chance < 0.07:
        delattr(target, name)
    elif callable(found := getattr(target, name)):
        return f'{type(target).__name__}.{name}', found
    return None


def call_something():
    if dice.random() < 0.15 or not pool:
        pool.append(dice.choice(MAKERS)())
        return
    if (picked := pick_call()) is None:
        return
    name, function = picked
    args = [value() for _ in range(dice.choice((0, 0, 1, 1, 1, 2, 3)))]
    keywords = {dice.choice(KEYWORDS): value() for _ in range(dice.random() < 0.2)}
    say(f'{name}({[type(each).__name__ for each in args]}, {[*keywords]})')
    got = function(*args, **keywords)
    if len(pool) < 60:
        pool.append(got)
    else:
        pool[dice.randrange(len(pool))] = got


def step():
    global count, nesting
    if count > steps or nesting > 4:
        return
    count += 1
    nesting += 1
    try:
        call_something()
    except BaseException as e:
        say('   ', type(e).__name__)
    finally:
        nesting -= 1
    if dice.random() < 0.02:
        gc.collect()


threading.excepthook = sys.unraisablehook = lambda args: None
while count <= steps:
    try:
        nesting = 0
        if dice.random() < 0.02:
            run_main()
        step()
    except BaseException:
        pass
os._exit(0)
