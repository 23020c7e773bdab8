# Callbacks that are none, fail, or cannot be shown; reprs of odd results.
import asyncio
import collections.abc
import re
import types


def show(value):
    return re.sub('0x[0-9a-f]+', '0x', repr(value))


def attempt(label, call, *args):
    try:
        result = call(*args)
    except BaseException as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))
    else:
        print(label, show(result))


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print('handler:', context['message'].split(' at ')[0],
                                                       repr(context['exception']), sorted(context)))


def drain():
    loop.call_soon(loop.stop)
    loop.run_forever()


future = loop.create_future()
future.add_done_callback(lambda f: 1 / 0)
future.add_done_callback(lambda f: print('the second one'))
future.add_done_callback(3)
future.set_result(1)
drain()
future.add_done_callback(lambda f: print('added late', f.result()))
drain()
for bad in (None, 3, 'text', [].append):
    loop.call_soon(bad)
    drain()


class Loud:
    def __call__(self):
        raise ValueError('called')

    def __repr__(self):
        return 'Loud()'


class Broken(Loud):
    def __repr__(self):
        raise KeyError('repr')


loop.call_soon(Loud())
drain()
attempt('broken', lambda: repr(loop.call_soon(Broken())))
attempt('run', drain)
future = loop.create_future()
future.set_result(Broken())
attempt('result', lambda: repr(future))
for make in (lambda f: f, lambda f: [f] * 3, lambda f: {'a': {'b': f}}, lambda f: 'x' * 1000, lambda f: list(range(100)),
             lambda f: {'a': [1, [2, [3, [4, [5, [6, [7]]]]]]]}, lambda f: 10**100):
    future = loop.create_future()
    future.set_result(make(future))
    attempt('repr', lambda: future)
future = loop.create_future()
future.set_exception(ValueError(future))
attempt('repr', lambda: future)
future.exception()
future = loop.create_future()
for i in range(5):
    future.add_done_callback(print)
    print(future)
print(future.remove_done_callback(print), future.remove_done_callback(print), future)


# Whatever is like a coroutine can be a task.
@types.coroutine
def old():
    yield
    return 'old'


def plain():
    yield
    return 'plain'


class Like:
    turns = 0

    def send(self, value):
        self.turns += 1
        if self.turns > 3:
            raise StopIteration('like')

    def throw(self, *args):
        raise args[0]

    def close(self):
        pass

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def __repr__(self):
        return 'Like()'


print(asyncio.iscoroutine(Like()), isinstance(Like(), collections.abc.Coroutine))
for thing in (old(), plain(), Like()):
    task = loop.create_task(thing, name='it')
    print(show(task))
    attempt('ran', loop.run_until_complete, task)
    print(show(task))
task = loop.create_task(Like(), name='cancelled')
loop.call_soon(task.cancel, 'message')
attempt('cancelled', loop.run_until_complete, task)
loop.close()
