# Generators in a pipeline, and a recursive `yield from`.
import time


def numbers(n):
    for i in range(n):
        yield i


def squares(source):
    for i in source:
        yield i * i


def walk(depth):
    if depth:
        yield from walk(depth - 1)
        yield depth
        yield from walk(depth - 1)


start = time.perf_counter()
print(sum(squares(numbers(300000))), sum(walk(14)))
print("seconds", time.perf_counter() - start)
