# The exception classes: their arguments, texts, bases, copies.
import asyncio
import concurrent.futures
import copy

for cls in (asyncio.CancelledError, asyncio.InvalidStateError, asyncio.TimeoutError, asyncio.IncompleteReadError,
            asyncio.LimitOverrunError, asyncio.BrokenBarrierError, asyncio.QueueEmpty, asyncio.QueueFull,
            asyncio.SendfileNotAvailableError):
    print(cls, [base.__name__ for base in cls.__mro__])
    for args in ((), ('text',), ('text', 2), (b'ab', 5), (b'ab', None), (3,), ('a', 2, 3)):
        try:
            exc = cls(*args)
        except TypeError as e:
            print(' ', args, e)
            continue
        print(' ', args, repr(exc), str(exc), exc.args)
        again = copy.copy(exc)
        print('   ', type(again) is cls, again.args == exc.args, exc.__reduce__(), vars(exc))
    try:
        cls(nope=1)
    except TypeError as e:
        print(' ', e)
print(asyncio.TimeoutError is TimeoutError, concurrent.futures.TimeoutError is TimeoutError,
      concurrent.futures.CancelledError is asyncio.CancelledError, issubclass(asyncio.CancelledError, Exception))
