# A class with its own random() or getrandbits() gets all its numbers from there.
import random
class Quarter(random.Random):
    def random(self):
        return 0.25
class Ones(random.Random):
    def getrandbits(self, k):
        return 1
q, o = Quarter(), Ones()
print(q.random(), q.randrange(100), q.choice([1, 2, 3, 4]), q.uniform(0, 4), q.sample(range(5), 2), q.randint(1, 6))
print(o.randrange(100), o.choice([1, 2, 3, 4]), o.randrange(10**20))
class Noted(random.Random):
    def __init__(self, seed):
        super().__init__(seed)
        self.drawn = 0
    def random(self):
        self.drawn += 1
        return super().random()
n = Noted(3)
print([n.random() for _ in range(3)], n.drawn, random.Random(3).random() == Noted(3).random())
s = random.SystemRandom()
print(0 <= s.random() < 1, s.getrandbits(10) < 1024, len(s.randbytes(4)), s.randrange(1), s.seed(5))
