# stress: every 97 (a long program)
# An editor's undo stack, a priority job list with stable order, a rate limiter on a deque, a small observer.
from bisect import insort
from collections import deque, defaultdict


class Editor:
    def __init__(self, text=""):
        self.lines, self.undo_stack, self.redo_stack = text.split("\n"), [], []

    def do(self, i, j, new):
        self.undo_stack.append((i, i + len(new), self.lines[i:j]))
        self.lines[i:j] = new
        self.redo_stack.clear()

    def _swap(self, source, target):
        if not source:
            return False
        i, j, old = source.pop()
        target.append((i, i + len(old), self.lines[i:j]))
        self.lines[i:j] = old
        return True

    def undo(self):
        return self._swap(self.undo_stack, self.redo_stack)

    def redo(self):
        return self._swap(self.redo_stack, self.undo_stack)


e = Editor("one\ntwo\nthree")
e.do(1, 2, ["TWO", "two and a half"])
e.do(0, 1, [])
e.do(2, 2, ["inserted"])
history = [e.lines[:]]
while e.undo():
    history.append(e.lines[:])
print(*history, sep="\n")
print(e.redo(), e.redo(), e.lines, e.redo(), e.redo(), e.undo())
e.do(0, 0, ["new"])
print(e.redo(), e.lines)
jobs = []
for i, (priority, name) in enumerate([(2, "b"), (1, "a"), (2, "c"), (0, "z"), (1, "d")]):
    insort(jobs, (priority, i, name))
print([name for _, _, name in jobs], jobs.pop(0)[2], jobs[-1][2])


class Limiter:
    def __init__(self, n, span):
        self.n, self.span, self.times = n, span, deque()

    def allow(self, now):
        while self.times and self.times[0] <= now - self.span:
            self.times.popleft()
        if len(self.times) >= self.n:
            return False
        self.times.append(now)
        return True


limiter = Limiter(2, 10)
print([(t, limiter.allow(t)) for t in (0, 1, 2, 9, 10, 11, 12, 30)])
listeners = defaultdict(list)
log = []
listeners["a"].append(log.append)
listeners["a"].append(lambda x: listeners["a"].pop() and log.append(("once", x)))
for x in range(3):
    for f in listeners["a"][:]:
        f(x)
print(log, {k: len(v) for k, v in listeners.items()}, listeners.get("b"), len(listeners))
moving, window = [], deque(maxlen=3)
for x in [3, 1, 4, 1, 5, 9]:
    window.append(x)
    moving.append(max(window))
print(moving, list(window), window.maxlen)
