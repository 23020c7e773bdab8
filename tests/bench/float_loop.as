# Float arithmetic in a loop: the logistic map.
import time


def run(n):
    x = 0.5
    total = 0.0
    for i in range(n):
        x = x * 3.7 * (1.0 - x)
        total += x * x - 0.25
    return total


start = time.perf_counter()
print(run(1000000))
print("seconds", time.perf_counter() - start)
