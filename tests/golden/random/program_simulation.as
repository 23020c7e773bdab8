# stress: every 97 (a long program)
# A queue in a bank simulated with a seed: arrivals, service, statistics by hand and by module.
import collections
import heapq
import random
import statistics


class Bank:
    def __init__(self, seed, counters):
        self.random = random.Random(seed)
        self.free = counters
        self.waiting = collections.deque()
        self.events = []
        self.waits = []
        self.number = 0

    def at(self, when, action, *args):
        heapq.heappush(self.events, (when, self.number, action, args))
        self.number += 1

    def arrive(self, now, left):
        self.waiting.append(now)
        if left:
            self.at(now + self.random.expovariate(1 / 2.5), self.arrive, left - 1)
        self.serve(now)

    def serve(self, now):
        while self.free and self.waiting:
            came = self.waiting.popleft()
            self.waits.append(now - came)
            self.free -= 1
            self.at(now + max(0.5, self.random.gauss(5, 2)), self.leave)

    def leave(self, now):
        self.free += 1
        self.serve(now)

    def run(self, customers):
        self.at(0.0, self.arrive, customers - 1)
        while self.events:
            now, _, action, args = heapq.heappop(self.events)
            action(now, *args)
        return now


for counters in (1, 2, 3, 4):
    bank = Bank(42, counters)
    end = bank.run(200)
    waits = bank.waits
    print(f'{counters} counters: end {end:8.2f} mean {statistics.fmean(waits):8.3f} median {statistics.median(waits):8.3f} longest {max(waits):8.3f} at once {sum(w == 0 for w in waits):>3}')
    print('  ', [round(q, 3) for q in statistics.quantiles(waits, n=4)], round(statistics.pstdev(waits), 6), len(waits))
lottery = random.Random(6)
draws = collections.Counter(n for _ in range(1000) for n in lottery.sample(range(1, 50), 6))
print(draws.most_common(3), min(draws.values()), sum(draws.values()), sorted(lottery.sample(range(1, 50), 6)))
weather = {'sun': (['sun', 'rain', 'cloud'], [6, 1, 3]), 'rain': (['sun', 'rain', 'cloud'], [2, 5, 3]), 'cloud': (['sun', 'rain', 'cloud'], [4, 3, 3])}
today, days = 'sun', []
for _ in range(30):
    today, = lottery.choices(*weather[today])
    days.append(today[0])
print(''.join(days))
