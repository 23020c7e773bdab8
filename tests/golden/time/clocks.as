# clocks go on, and agree with each other
import time
a, b = time.monotonic(), time.perf_counter()
time.sleep(0.02)
print(0.015 < time.monotonic() - a < 1, 0.015 < time.perf_counter() - b < 1)
print(abs(time.time() - time.time_ns() / 1e9) < 0.1, type(time.time_ns()), type(time.monotonic_ns()), type(time.time()))
print(time.perf_counter_ns() > 0, time.process_time() >= 0, time.process_time_ns() >= 0, time.thread_time() >= 0)
print(time.sleep(0), time.sleep(True) if False else None)
