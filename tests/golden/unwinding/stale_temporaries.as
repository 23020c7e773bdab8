# What a frame leaves in its temporaries is gone before the next frame lies there and is looked at by the collector.


def leave(n):
    return len([n, 'a' * n, 'b' * n, 'c' * n, 'd' * n, 'e' * n])


def later(n):
    total = 0
    for i in range(n):
        total += i
    return [total, [n, n, n, n, [n, n, n, n, [n, n, n, n, [n, n, n, n]]]]]


def busy(rounds):
    for i in range(rounds):
        'x' * 2000000
    return rounds


for i in range(3):
    print(leave(100000 + i), busy(20), later(3), later(i))
