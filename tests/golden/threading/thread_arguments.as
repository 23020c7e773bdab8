# Thread: its arguments, names, and what it refuses in each of its states.
import functools
import threading
from threading import Thread


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')


class Callable:
    def method(self):
        pass

    def __call__(self):
        pass


for group in 1, 'x':
    attempt(Thread, group)
attempt(Thread, None, print, 'name', (1,), {}, True)
attempt(Thread, unknown=1)
for name in 5, '', None, b'b':
    attempt(lambda: Thread(name=name, target=print).name.replace('-', '').rstrip('0123456789'))
for target in 5, print, functools.partial(print), lambda: 1, Callable().method, Callable():
    attempt(lambda: Thread(target=target).name.partition(' ')[2])

thread = Thread(target=lambda: None, name='it')
attempt(repr, thread)
attempt(thread.is_alive)
attempt(lambda: (thread.ident, thread.native_id))
attempt(thread.join)
attempt(thread.join, timeout='x')
attempt(setattr, thread, 'daemon', 'yes')
attempt(lambda: thread.daemon)
attempt(repr, thread)
thread.daemon = False
thread.start()
thread.join()
attempt(thread.start)
attempt(lambda: repr(thread).replace(str(thread.ident), 'IDENT'))
attempt(setattr, thread, 'daemon', True)
for timeout in 0, -1, None, 1.5, 'x', [], 2.5e9:
    attempt(thread.join, timeout)
attempt(thread.join, 1, 2)
attempt(setattr, thread, 'name', 7)
attempt(lambda: thread.name)
attempt(lambda: hasattr(thread, '_target'))


class Unmade(Thread):
    def __init__(self):
        pass


unmade = Unmade()
for method in unmade.start, unmade.join, unmade.is_alive:
    attempt(method)
for name in 'name', 'daemon', 'ident', 'native_id':
    attempt(getattr, unmade, name)
attempt(repr, unmade)
attempt(setattr, unmade, 'daemon', True)
attempt(setattr, unmade, 'name', 'x')

attempt(Thread(target=print, args=('direct', 1), kwargs={'sep': '-'}).run)
thread = Thread(target=print, args='abc')
attempt(thread.run)
attempt(thread.run)
for args, kwargs in (5, None), ((), 5), (None, {}):
    attempt(Thread(target=print, args=args, kwargs=kwargs).run)

main = threading.main_thread()
print(main.name, main.daemon, main.is_alive(), main is threading.current_thread(), main.ident == threading.get_ident())
attempt(main.start)
attempt(main.join)
attempt(setattr, main, 'daemon', True)


class Inside(Thread):
    def run(self):
        print(threading.current_thread() is self, self.is_alive(), self.daemon)
        attempt(self.join)
        attempt(self.start)
        attempt(setattr, self, 'daemon', False)
        child = Thread()
        print(child.daemon, [each.name for each in threading.enumerate()], threading.active_count())


for daemon in True, False:
    thread = Inside(name='inside', daemon=daemon)
    thread.start()
    thread.join()
