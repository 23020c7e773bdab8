# A deque beside a list: random operations on both ends, rotation, slices by index, bounded ones.
# stress: every 97 (thousands of operations)
from collections import deque

seed = 7


def rand(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return (seed >> 12) % n


for limit in (None, 0, 1, 4):
    d, l = deque(maxlen=limit), []
    for step in range(800):
        what = rand(10)
        if what < 3:
            d.append(step)
            l.append(step)
            if limit is not None:
                del l[:max(0, len(l) - limit)]
        elif what < 5:
            d.appendleft(step)
            l.insert(0, step)
            if limit is not None:
                del l[limit:]
        elif what == 5 and l:
            assert d.pop() == l.pop()
        elif what == 6 and l:
            assert d.popleft() == l.pop(0)
        elif what == 7:
            n = rand(9) - 4
            d.rotate(n)
            if l:
                n %= len(l)
                l = l[-n:] + l[:-n] if n else l
        elif what == 8 and l:
            i = rand(len(l))
            assert d[i] == l[i] and d[i - len(l)] == l[i - len(l)] and d.index(l[i]) == l.index(l[i])
            del d[i], l[i]
        elif limit is None:
            i = rand(len(l) + 3) - 1
            d.insert(i, -step)
            l.insert(i, -step)
        assert list(d) == l and len(d) == len(l) and list(reversed(d)) == l[::-1], (step, d, l)
    print(limit, len(d), list(d)[:4], d.maxlen, d == deque(l, limit), sum(d) == sum(l))
