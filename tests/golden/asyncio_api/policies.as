# A policy of a script's own decides which loop is made, set and got.
import asyncio
import threading
import warnings

warnings.simplefilter('ignore')


class Loop(asyncio.SelectorEventLoop):
    pass


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print('  new')
        return Loop()

    def set_event_loop(self, loop):
        print('  set', loop)
        super().set_event_loop(loop)

    def get_event_loop(self):
        print('  get')
        return super().get_event_loop()


class Own(asyncio.AbstractEventLoopPolicy):
    loop = None

    def get_event_loop(self):
        print('  own get')
        return self.loop

    def set_event_loop(self, loop):
        print('  own set', loop)
        self.loop = loop

    def new_event_loop(self):
        print('  own new')
        return asyncio.SelectorEventLoop()


def show(text, call):
    try:
        print(text, call())
    except Exception as e:
        print(text, type(e).__name__, e)


async def main():
    print('  in', asyncio.get_event_loop(), asyncio.get_event_loop() is asyncio.get_running_loop())
    return 3


first = asyncio.get_event_loop_policy()
print(type(first).__mro__)
print(first is asyncio.get_event_loop_policy())
loop = asyncio.new_event_loop()
first.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, first.get_event_loop() is loop)
loop.close()
for bad in (1, 'x', Policy):
    show('set', lambda: asyncio.set_event_loop_policy(bad))
    show('loop', lambda: asyncio.set_event_loop(bad))

for policy in (Policy(), Own()):
    asyncio.set_event_loop_policy(policy)
    print(asyncio.get_event_loop_policy() is policy)
    show('new', asyncio.new_event_loop)
    show('run', lambda: asyncio.run(main()))
    show('got', asyncio.get_event_loop)
    show('future', asyncio.Future)
    with asyncio.Runner() as runner:
        show('runner', lambda: runner.run(main()))

asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()))
show('fresh', asyncio.get_event_loop)
show('set None', lambda: asyncio.set_event_loop(None))
show('none', asyncio.get_event_loop)


def other():
    show('thread', asyncio.get_event_loop)
    show('thread', asyncio.get_event_loop_policy().get_event_loop)


thread = threading.Thread(target=other, name='Other')
thread.start()
thread.join()
abstract = asyncio.AbstractEventLoopPolicy()
for name in ('get_event_loop', 'new_event_loop', 'get_child_watcher'):
    show(name, getattr(abstract, name))
