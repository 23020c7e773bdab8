# Small containers that live shortly: displays, copies, slices, tuples as keys, pairs in loops.
import time


def run(n):
    total = 0
    seen = {}
    for i in range(n):
        row = [i, i + 1, i + 2]
        point = {"x": i, "y": row[1:]}
        both = {**point, "z": row[:]}
        seen[i % 97, i % 7] = len(both) + len({i, 1, 2}) + len(list(point))
        for k, v in both.items():
            total += len(k)
        for k, v in enumerate(row):
            total += k + v
    return total, len(seen), sum(seen.values())


start = time.perf_counter()
print(run(30000))
print("seconds", time.perf_counter() - start)
