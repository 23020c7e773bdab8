# What asyncio does not offer yet says so.
# python: skip (Python has it)
import asyncio


def attempt(call):
    try:
        print(call())
    except (AttributeError, NotImplementedError, ImportError) as e:
        print(repr(e), *getattr(e, '__notes__', ()), sep='\n    ')


for name in ('StreamReader', 'open_connection', 'start_unix_server', 'Protocol', 'create_subprocess_exec', 'subprocess',
             'get_child_watcher', 'ThreadedChildWatcher', 'ProactorEventLoop', 'WindowsSelectorEventLoopPolicy', 'nothing'):
    attempt(lambda: getattr(asyncio, name))
loop = asyncio.new_event_loop()
for name in ('create_server', 'sock_recv', 'getaddrinfo', 'subprocess_exec', 'connect_read_pipe', 'nothing'):
    attempt(lambda: getattr(loop, name)(1, 2, key=3))
loop.close()
for line in ('import asyncio.streams', 'from asyncio import StreamWriter', 'from asyncio.subprocess import PIPE',
             'from asyncio import nothing'):
    attempt(lambda: exec(line))
names = dir(asyncio)
print([name for name in ('run', 'TaskGroup', 'Queue', 'tasks', 'events', 'graph') if name not in names])
print([name for name in asyncio.__all__ if not hasattr(asyncio, name)], type(asyncio.__all__))
from asyncio import *
print(gather is asyncio.gather, Queue is asyncio.Queue, TimeoutError is asyncio.TimeoutError)
print([name for name in names if name.startswith('_') and not name.startswith('__')])
