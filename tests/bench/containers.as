# Lists, dicts, sets and strings as everyday scripts use them.
import time


def run(n):
    words = ["w%d" % (i % 997) for i in range(n)]
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    seen = set()
    for word, count in ordered:
        if count % 2:
            seen.add(word[::-1])
    return len(ordered), len(seen), ",".join(sorted(seen))[:40]


start = time.perf_counter()
print(run(200000))
print("seconds", time.perf_counter() - start)
