# Classes below threading.local: __init__ in each thread, properties, slots, __getattr__; and when its values die.
import gc
import threading
import weakref


def in_thread(function, *args):
    thread = threading.Thread(target=function, args=args)
    thread.start()
    thread.join()


def attempt(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


class Counted(threading.local):
    made = []

    def __init__(self, start=0, *, step=1):
        self.made.append(threading.current_thread() is threading.main_thread())
        self.value, self.step = start, step

    def next(self):
        self.value += self.step
        return self.value

    @property
    def double(self):
        return self.value * 2

    @double.setter
    def double(self, value):
        self.value = value // 2


counted = Counted(10, step=5)
print(counted.next(), counted.next(), counted.made)
in_thread(lambda: print(counted.next(), counted.double, vars(counted), counted.made))
counted.double = 9
print(counted.value, Counted.made, sorted(vars(counted)), 'value' in dir(counted))


class Touchy(threading.local):
    def __init__(self):
        if threading.current_thread() is not threading.main_thread() and not hasattr(threading.current_thread(), 'late'):
            threading.current_thread().late = True
            raise ValueError('not yet')
        self.ok = True


touchy = Touchy()
in_thread(lambda: [attempt(lambda: touchy.ok) for _ in range(2)])


class Shared(threading.local):
    __slots__ = ('everywhere',)


shared = Shared()
shared.everywhere = shared.here = 1
in_thread(lambda: [attempt(lambda: shared.everywhere), attempt(lambda: shared.here)])


class Lazy(threading.local):
    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        value = [name]
        setattr(self, name, value)
        return value


lazy = Lazy()
print(lazy.a is lazy.a, vars(lazy))
in_thread(lambda: (print(vars(lazy)), attempt(lambda: lazy._b), print(lazy.a)))

plain = threading.local()
attempt(lambda: plain.x)
attempt(delattr, plain, 'x')
attempt(setattr, plain, '__dict__', {})
attempt(delattr, plain, '__dict__')
attempt(setattr, counted, '__dict__', {})
attempt(threading.local, 1)
attempt(lambda: threading.local(x=1))
attempt(lambda: type('Empty', (threading.local,), {})(1))
attempt(Counted, 1, 2)
attempt(lambda: threading.local.__new__(int))
print(threading.local, type(plain).__name__, threading.local.__doc__, isinstance(counted, threading.local))
plain.__dict__['y'] = 5
print(plain.y, plain.__dict__ is plain.__dict__, getattr(plain, 'z', None))
plain.__dict__.clear()
print(hasattr(plain, 'y'))


class Value:
    pass


refs = []


def keep():
    plain.value = Value()
    refs.append(weakref.ref(plain.value))
    gc.collect()
    print('lives with the thread:', refs[-1]() is not None)


in_thread(keep)
gc.collect()
print('and after it:', refs[-1]() is not None)
plain.value = Value()
refs.append(weakref.ref(plain.value))
refs.append(weakref.ref(plain))
del plain
gc.collect()
print('after the object:', [ref() is not None for ref in refs])


def many(count):
    own = [threading.local() for _ in range(count)]
    for i, each in enumerate(own):
        each.i = i
    barrier.wait()
    total.append(sum(each.i for each in own))


total = []
barrier = threading.Barrier(4)
threads = [threading.Thread(target=many, args=(50,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
