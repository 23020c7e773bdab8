# wait() and as_completed(): empty, the same future twice, odd arguments, cancelled ones.
import re
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Future, as_completed, wait


def attempt(function, *args, **kwargs):
    try:
        text = repr(function(*args, **kwargs))
    except BaseException as e:
        text = f'{type(e).__name__}: {e}'
    print(re.sub(r'0x[0-9a-f]+', 'X', text))


def counts(*args, **kwargs):
    return [len(each) for each in wait(*args, **kwargs)]


attempt(wait, [])
attempt(lambda: list(as_completed([])))
done, failed, pending = Future(), Future(), Future()
done.set_result(1)
attempt(counts, [done, pending], timeout=0.01)
attempt(counts, [done, pending], return_when=FIRST_COMPLETED)
attempt(wait, [pending], 0.01, 'NEVER')
for fs in 5, [1], None:
    attempt(wait, fs)
attempt(wait, [pending], 'x')
failed.set_exception(ValueError())
attempt(counts, [failed, pending], return_when=FIRST_EXCEPTION)
attempt(counts, [done, pending], timeout=0.01, return_when=FIRST_EXCEPTION)
attempt(counts, [done, done, failed])
result = wait(each for each in [done])
print(result.done == {done}, result.not_done, result._fields, list(result._asdict()))
attempt(lambda: list(as_completed([done, pending], timeout=0.01)))
attempt(lambda: len(list(as_completed([done, failed, done]))))
attempt(lambda: next(as_completed([pending], timeout=0)))
attempt(lambda: next(as_completed(5)))
pending.cancel()
attempt(counts, [pending], timeout=0.01)
pending.set_running_or_notify_cancel()
attempt(counts, [pending])
attempt(counts, [pending], return_when=FIRST_EXCEPTION)
print(ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION)
