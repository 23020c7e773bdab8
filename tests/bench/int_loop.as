# Integer arithmetic in a loop: a hash mixed with 32-bit masks.
import time


def run(n):
    h = 17
    mask = (1 << 32) - 1
    for i in range(n):
        h = (h * 31 + i) & mask
        h ^= h >> 7
    return h


start = time.perf_counter()
print(run(1000000))
print("seconds", time.perf_counter() - start)
