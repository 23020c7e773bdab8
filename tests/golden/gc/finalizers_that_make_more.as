# python: skip (CPython runs each __del__ at once, inside the one that dropped the object)
# stress: every 997 (100,000 objects)
# A __del__ that makes another object of its kind, and one that also collects: neither keeps the program from
# going on, nor from ending.
import gc


class Again:
    made = 0

    def __init__(self):
        Again.made += 1

    def __del__(self):
        Again()


class Collects(Again):
    def __del__(self):
        Collects()
        gc.collect()


Again()
Collects()
for _ in range(3):
    gc.collect()
print(2 < Again.made < 100)


class Many:
    ended = 0

    def __del__(self):
        Many.ended += 1


def make():
    kept = [Many() for _ in range(50000)]


make()
gc.collect()
print(Many.ended >= 49990)  # a register may still hold the last ones
