# The clocks: what get_clock_info tells of them, and that they agree with each other.
import time

for name in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
    info = time.get_clock_info(name)
    print(name, info.implementation, info.monotonic, info.adjustable, info.resolution, type(info).__name__)
for wrong in ('nope', '', 5, None):
    try:
        time.get_clock_info(wrong)
    except (ValueError, TypeError) as error:
        print(f'{type(error).__name__}: {error}')
for name in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
    seconds, nanoseconds = getattr(time, name)(), getattr(time, name + '_ns')()
    print(name, type(seconds).__name__, type(nanoseconds).__name__, 0 <= nanoseconds / 1e9 - seconds < 1)
print(abs(time.clock_gettime(time.CLOCK_REALTIME) - time.time()) < 1, abs(time.clock_gettime_ns(time.CLOCK_MONOTONIC) - time.monotonic_ns()) < 10**9, time.clock_getres(time.CLOCK_MONOTONIC) < 0.1)
for call in ('time.clock_gettime(99)', 'time.clock_gettime("a")', 'time.clock_getres(99)', 'time.time(1)', 'time.sleep(-1)', 'time.sleep("a")', 'time.sleep(float("nan"))', 'time.sleep(1e300)',
             'time.sleep(None)', 'time.sleep(2**70)', 'time.sleep()', 'time.sleep(secs=1)', 'time.sleep(0)', 'time.sleep(False)', 'time.perf_counter(1)'):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, f'{type(error).__name__}: {error}')
a = time.perf_counter()
time.sleep(0.01)
print(0.009 < time.perf_counter() - a < 5, time.CLOCK_REALTIME, time.CLOCK_MONOTONIC)
