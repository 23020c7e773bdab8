# stress: skip (what takes long is told on standard error)
# add_reader, add_writer, add_signal_handler and their removal.
import asyncio
import os
import signal


def attempt(label, call, *args):
    try:
        print(label, call(*args))
    except Exception as e:
        print(label, type(e).__name__, str(e).partition(' at 0x')[0])


class File:
    def __init__(self, number):
        self.number = number

    def fileno(self):
        return self.number


async def pipes():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    got = []
    attempt('add', loop.add_reader, r, lambda *args: got.append((args, os.read(r, 10))), 'x')
    os.write(w, b'one')
    await asyncio.sleep(0.01)
    attempt('again', loop.add_reader, r, lambda: got.append(os.read(r, 10)))
    os.write(w, b'two')
    await asyncio.sleep(0.01)
    attempt('remove', loop.remove_reader, r)
    attempt('remove', loop.remove_reader, r)
    attempt('remove', loop.remove_writer, r)
    os.write(w, b'three')
    await asyncio.sleep(0.01)
    print(got)

    def once():
        got.append('writable')
        loop.remove_writer(w)

    loop.add_writer(w, once)
    await asyncio.sleep(0.01)
    print(got[2:])
    for bad in (-1, 'x', None, 1.5, 9999, File('x'), File(-1), object()):
        attempt('bad', loop.add_reader, bad, print)
        attempt('bad', loop.remove_writer, bad)
    attempt('huge', loop.add_writer, 10**20, print)
    attempt('fileno', loop.add_reader, File(r), print)
    attempt('fileno', loop.remove_reader, File(r))
    with open(__file__) as file:
        attempt('regular', loop.add_reader, file, print)

    def fails():
        os.read(r, 10)
        raise ValueError('in a reader')

    loop.set_exception_handler(lambda loop, context: print(repr(context['exception'])))
    loop.add_reader(r, fails)
    await asyncio.sleep(0.01)
    loop.remove_reader(r)
    os.close(r)
    os.close(w)


async def signals():
    loop = asyncio.get_running_loop()
    got = []
    attempt('add', loop.add_signal_handler, signal.SIGUSR1, lambda *args: got.append(args), 1, 2)
    os.kill(os.getpid(), signal.SIGUSR1)
    loop.call_soon(got.append, 'soon')
    await asyncio.sleep(0.01)
    attempt('again', loop.add_signal_handler, signal.SIGUSR1, lambda: got.append('new'))
    signal.raise_signal(signal.SIGUSR1)
    await asyncio.sleep(0.01)
    print(got)
    attempt('remove', loop.remove_signal_handler, signal.SIGUSR1)
    attempt('remove', loop.remove_signal_handler, signal.SIGUSR1)
    print(signal.getsignal(signal.SIGUSR1))
    for bad in (0, -1, signal.SIGKILL, signal.SIGSTOP, 1000, 'x', 1.5, None):
        attempt(f'{bad!r}', loop.add_signal_handler, bad, print)
        attempt(f'{bad!r}', loop.remove_signal_handler, bad)

    async def coroutine():
        pass

    attempt('coroutine', loop.add_signal_handler, signal.SIGUSR1, coroutine)
    event = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, event.set)
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGTERM)
    await event.wait()
    print('terminated')
    loop.add_signal_handler(signal.SIGINT, lambda: got.append('interrupt'))
    os.kill(os.getpid(), signal.SIGINT)
    await asyncio.sleep(0.01)
    print(got[-1])
    await asyncio.to_thread(attempt, 'thread', loop.add_signal_handler, signal.SIGUSR1, print)


asyncio.run(pipes())
asyncio.run(signals())
# Closing the loop has given them back.
print(signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
one, two = asyncio.new_event_loop(), asyncio.new_event_loop()
for loop in (one, two):
    loop.add_signal_handler(signal.SIGUSR2, print, 'loop', loop is two)
os.kill(os.getpid(), signal.SIGUSR2)
for loop in (two, one):
    loop.call_later(0.01, loop.stop)
    loop.run_forever()
    loop.close()
