# run: --virtual-time
# A virtual clock moves for those who wait until it has come to some time, however little is left.
import asyncio
import threading
import time

condition = threading.Condition()


def wait_until(deadline):
    with condition:
        while (left := deadline - time.monotonic()) > 0:
            condition.wait(left)


def sleep_until(deadline):
    while (left := deadline - time.monotonic()) > 0:
        time.sleep(left)


async def async_sleep_until(deadline):
    while (left := deadline - time.monotonic()) > 0:
        await asyncio.sleep(left)


async def main():
    for delay in delays:
        await async_sleep_until(time.monotonic() + delay)


delays = [0.1 * (i % 7) + 0.003 for i in range(700)]
start = time.monotonic()
for delay in delays:
    wait_until(time.monotonic() + delay)
    sleep_until(time.monotonic() + delay)
print(round(time.monotonic() - start, 3))
asyncio.run(main())
print(round(time.monotonic() - start, 3))
thread = threading.Thread(target=wait_until, args=(time.monotonic() + 3.3,))
thread.start()
sleep_until(time.monotonic() + 1.7)
thread.join()
print(round(time.monotonic() - start, 3))
lock = threading.Lock()
lock.acquire()
for timeout in 1e-20, 1e-9, 5:
    lock.acquire(timeout=timeout)
print(round(time.monotonic() - start, 3))
