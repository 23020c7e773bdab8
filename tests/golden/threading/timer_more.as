# Timer: cancelled before and after its start, odd arguments, run directly.
from threading import Timer


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')


timer = Timer(0.01, lambda *args, **kwargs: print('it rings', args, kwargs), [1], {'x': 2})
timer.start()
timer.join()
print(timer.finished.is_set(), timer.interval, timer.args, timer.kwargs, timer.daemon)
timer = Timer(5, print)
timer.start()
timer.cancel()
timer.join(1)
print(timer.is_alive(), timer.finished.is_set())
timer = Timer(0, print, ('never',))
timer.cancel()
timer.start()
timer.join()
timer = Timer(0.001, print, 'ab')
timer.start()
timer.join()
attempt(Timer)
attempt(Timer, 1)
attempt(Timer('x', print).run)
attempt(Timer(0, print, ('directly',)).run)
attempt(Timer(-1, print, ('in the past',)).run)
attempt(Timer(0, 5).run)
attempt(Timer(0, print, 5).run)
attempt(timer.start)
