# choice, choices, sample, shuffle: streams and errors over all sorts of populations.
import random


def attempt(label, call):
    random.seed(99)
    try:
        print(label, call())
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


random.seed(5)
print([random.choice('abcdef') for _ in range(12)], random.choice(range(10**12)), random.choices('abc', k=10), random.choices('abc', [5, 1, 1], k=10))
print(random.choices([1, 2, 3], cum_weights=[1, 1, 10], k=10), random.choices(range(50), weights=[0.1] * 50, k=5), random.choices('xy', k=0))
print(random.sample(range(1000), 6), random.sample(range(10**15), 25), random.sample('abcdef', 6), random.sample(range(30), 22), random.sample([1, 1, 2], 2))
print(random.sample(['red', 'blue'], counts=[3, 2], k=4), random.sample('ab', counts=[0, 3], k=2))
for n in (0, 1, 2, 5, 12):
    deck = list(range(n))
    random.shuffle(deck)
    print(deck)
for population in ([], '', (), {}, {0: 'a', 1: 'b'}, {1, 2}, None, 5, range(0), 'z'):
    name = repr(population)
    attempt('choice ' + name, lambda: random.choice(population))
    attempt('choices ' + name, lambda: random.choices(population))
    attempt('sample ' + name, lambda: random.sample(population, 1))
    attempt('sample 0 ' + name, lambda: random.sample(population, 0))
    attempt('shuffle ' + name, lambda: random.shuffle(population))
pair = [1, 2]
for k, names in ((3, {}), (-1, {}), (1.5, {}), (1, {'counts': [1]}), (1, {'counts': [0, 0]}), (1, {'counts': [1, -5]}), (1, {'counts': [1.5, 2]}), (9, {'counts': [2, 3]}), (1, {'counts': 'ab'})):
    attempt(f'sample {k} {names}', lambda: random.sample(pair, k, **names))
for args, names in ((([1],), {}), (([0, 0],), {}), (([-1, 0],), {}), (([1, 1],), {'cum_weights': [1, 2]}), (([1, float('inf')],), {}), (([1, float('nan')],), {}), ((5,), {}), (('ab',), {}), ((), {'k': -1}),
                    ((), {'k': 1.5}), ((), {'cum_weights': [1]}), (([1, 2], 3), {}), ((), {'k': 'a'})):
    attempt(f'choices {args} {names}', lambda: random.choices(pair, *args, **names))
