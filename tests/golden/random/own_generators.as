# Subclasses that bring their own random() or getrandbits(), and the system's generator.
import random
import warnings

warnings.simplefilter('ignore')


class Half(random.Random):
    def random(self):
        return 0.5


class Ones(random.Random):
    def getrandbits(self, k):
        return 1


class Both(random.Random):
    def random(self):
        return 0.25

    def getrandbits(self, k):
        return 2


class Seeds(random.Random):
    def seed(self, *args):
        print('seed', args)
        super().seed(*args)


r = Half()
print(r.randint(1, 10), r.choice('abcd'), r.uniform(0, 10), r.sample(range(10), 3), r.gauss(0, 1), r.randrange(2**80), r.choices('ab', k=3), r.triangular(), r.expovariate(1))
r = Ones(5)
print(r.randint(1, 10), r.choice('abcd'), r.sample(range(10), 3), r.random(), r.randbytes(3))
print(Both().randint(1, 10), Both().choice('abcd'))
print(Seeds(3).random(), Seeds(3).random() == random.Random(3).random())
system = random.SystemRandom()
print(0 <= system.random() < 1, system.getrandbits(0), system.getrandbits(10) < 1024, len(system.randbytes(4)), system.seed(1), system.randint(3, 3), system.choice('a'), sorted(system.sample(range(3), 3)))
for call in (system.getstate, lambda: system.setstate(1), lambda: system.getrandbits(-1), lambda: system.getrandbits('a')):
    try:
        call()
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
print(sorted(random.__all__))
print(random.Random.__module__, isinstance(system, random.Random), random.Random.VERSION, random.random.__self__ is random._inst)
