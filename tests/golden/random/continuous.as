# Real-valued distributions give CPython's stream.
import random

random.seed(42)
for i in range(4):
    print(random.random(), random.uniform(1, 2), random.uniform(5, -5), random.triangular(), random.triangular(1, 5), random.triangular(1, 5, 2), random.triangular(3, 3, 3))
    print(random.gauss(0, 1), random.gauss(5, 2), random.gauss(), random.normalvariate(), random.normalvariate(1, 2), random.lognormvariate(0, 1))
    print(random.expovariate(1), random.expovariate(-2), random.vonmisesvariate(0, 4), random.vonmisesvariate(1, 0), random.gammavariate(0.5, 1), random.gammavariate(1, 2))
    print(random.gammavariate(5, 2), random.betavariate(2, 3), random.paretovariate(3), random.weibullvariate(1, 2))
for call in ('random.expovariate(0)', 'random.expovariate()', 'random.gammavariate(0, 1)', 'random.gammavariate(1, -1)', 'random.betavariate(0, 1)', 'random.paretovariate(0)', 'random.weibullvariate(1, 0)',
             'random.uniform("a", "b")', 'random.uniform(1)', 'random.gauss("a", 1)', 'random.triangular(1, 5, 9)', 'random.triangular(5, 1)', 'random.lognormvariate(1000, 1)', 'random.normalvariate(1, "a")', 'random.vonmisesvariate(0, 1e-7)'):
    random.seed(3)
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, f'{type(error).__name__}: {error}')
