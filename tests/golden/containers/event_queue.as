# stress: every 97 (a long program)
# A simulation driven by a heap of events: equal times in order of entry, cancelling, rescheduling, statistics.
import heapq
from collections import deque, defaultdict
from itertools import count


class Simulation:
    def __init__(self):
        self.now, self._heap, self._number, self._cancelled = 0, [], count(), set()
        self.log = []

    def at(self, delay, action, *args):
        entry = (self.now + delay, next(self._number), action, args)
        heapq.heappush(self._heap, entry)
        return entry[1]

    def cancel(self, number):
        self._cancelled.add(number)

    def run(self, until=float("inf")):
        while self._heap and self._heap[0][0] <= until:
            self.now, number, action, args = heapq.heappop(self._heap)
            if number in self._cancelled:
                self._cancelled.discard(number)
                continue
            action(*args)
        return self.now


class Bank:
    def __init__(self, sim, tellers):
        self.sim, self.free, self.queue, self.waits = sim, deque(range(tellers)), deque(), defaultdict(list)

    def arrive(self, name, service):
        self.queue.append((name, service, self.sim.now))
        self.serve()

    def serve(self):
        while self.queue and self.free:
            name, service, since = self.queue.popleft()
            teller = self.free.popleft()
            self.waits[teller].append(self.sim.now - since)
            self.sim.log.append((self.sim.now, name, teller))
            self.sim.at(service, self.done, teller, name)

    def done(self, teller, name):
        self.free.append(teller)
        self.sim.log.append((self.sim.now, name, "leaves"))
        self.serve()


sim = Simulation()
bank = Bank(sim, 2)
for i, (arrival, service) in enumerate([(0, 5), (1, 3), (1, 4), (2, 2), (9, 1), (9, 1), (9, 1)]):
    sim.at(arrival, bank.arrive, "client%d" % i, service)
ticket = sim.at(3, print, "never printed")
sim.at(3, print, "printed at three")
sim.at(2, sim.cancel, ticket)
print(sim.run(until=5), len(sim._heap))
print(sim.run())
for line in sim.log:
    print(*line)
print(dict(bank.waits), sum(map(sum, bank.waits.values())), max(map(max, bank.waits.values())))
ticks = []


def tick(n):
    ticks.append((sim.now, n))
    if n:
        sim.at(n, tick, n - 1)
        sim.at(0, ticks.append, "same time")


sim.at(1, tick, 3)
sim.run()
print(ticks)
heap = [(1, "b"), (1, "a"), (0, "z")]
heapq.heapify(heap)
print([heapq.heappop(heap) for _ in range(3)])
try:
    heapq.heappush(h := [(1, {})], (1, {}))
except TypeError as e:
    print(e, h)
