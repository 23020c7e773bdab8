# a task factory whose tasks only behave like tasks: run_until_complete(), gather(), wait(), run() ask them by their methods
import asyncio

class Duck:
    def __init__(self, loop, coro, **kwargs):
        self.task = asyncio.Task(coro, loop=loop, **kwargs)
        self.asked = []

    @property
    def _asyncio_future_blocking(self):
        return self.task._asyncio_future_blocking

    @_asyncio_future_blocking.setter
    def _asyncio_future_blocking(self, value):
        self.task._asyncio_future_blocking = value

    def __getattr__(self, name):
        self.asked.append(name)
        return getattr(self.task, name)

    def __await__(self):
        return self.task.__await__()

async def work(n, error=None):
    await asyncio.sleep(0)
    if error:
        raise error
    return n

async def main():
    duck = asyncio.create_task(work(1))
    print(type(duck).__name__, asyncio.isfuture(duck), type(asyncio.current_task()).__name__)
    print(await duck, duck.asked)
    print(await asyncio.gather(work(2), work(3), work(4, KeyError(4)), return_exceptions=True))
    done, pending = await asyncio.wait([asyncio.create_task(work(5))])
    print(len(done), pending, [t.result() for t in done])
    print(await asyncio.shield(work(6)), await asyncio.wait_for(work(7), 10))
    victim = asyncio.create_task(work(9))
    victim.cancel('duck')
    try:
        await victim
    except asyncio.CancelledError as e:
        print(repr(e))
    return 'main'

def new_loop():
    loop = asyncio.new_event_loop()
    loop.set_task_factory(Duck)
    return loop

loop = new_loop()
print(loop.run_until_complete(main()))
duck = loop.create_task(work(10))
print(loop.run_until_complete(duck), duck.asked)
for error in (KeyError('k'), asyncio.CancelledError('c')):
    duck = loop.create_task(work(11, error))
    try:
        loop.run_until_complete(duck)
    except (KeyError, asyncio.CancelledError) as e:
        print(repr(e), duck.asked)
loop.call_soon(loop.stop)
duck = loop.create_task(work(12))
try:
    loop.run_until_complete(duck)
except RuntimeError as e:
    print(e)
print(loop.run_until_complete(duck))
loop.close()
with asyncio.Runner(loop_factory=new_loop) as runner:
    print(runner.run(work(13)))
