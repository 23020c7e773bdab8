# stress: every 97 (a long program)
# Monte Carlo with a seed: pi, dice, birthdays, a random walk, shuffled decks, weighted draws.
import collections
import math
import random
import statistics

random.seed(20240229)
inside = sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(20000))
print(4 * inside / 20000)
rolls = collections.Counter(random.randint(1, 6) + random.randint(1, 6) for _ in range(10000))
for total, count in sorted(rolls.items()):
    print(f'{total:>3} {count:>5} {"#" * (count // 60)}')
birthdays = sum(len(set(random.choices(range(365), k=23))) < 23 for _ in range(2000)) / 2000
print(birthdays)
x = y = farthest = 0
for step in range(1000):
    dx, dy = random.choice([(0, 1), (0, -1), (1, 0), (-1, 0)])
    x, y = x + dx, y + dy
    farthest = max(farthest, math.hypot(x, y))
print(x, y, farthest)
deck = [rank + suit for suit in 'SHDC' for rank in '23456789TJQKA']
random.shuffle(deck)
print(deck[:5], sorted(random.sample(deck, 5)), random.choices(['win', 'lose', 'draw'], [5, 3, 2], k=8))
heights = [random.gauss(170, 10) for _ in range(1000)]
print(statistics.fmean(heights), statistics.stdev(heights), statistics.median(heights), min(heights), max(heights))
print(statistics.quantiles(heights, n=4), statistics.NormalDist.from_samples(heights).cdf(180))
password = ''.join(random.choice('abcdefghijkmnpqrstuvwxyz23456789') for _ in range(12))
print(password, random.getrandbits(64), random.randbytes(6).hex(), f'{random.uniform(-1, 1):+.4f}', random.triangular(0, 10, 2), random.expovariate(1 / 5))
matrix = [[random.randrange(10) for _ in range(5)] for _ in range(3)]
print(matrix, [sum(row) for row in matrix], [max(column) for column in zip(*matrix)])
state = random.getstate()
a = [random.random() for _ in range(3)]
random.setstate(state)
print(a == [random.random() for _ in range(3)], random.Random(1).sample(range(100), 10))
