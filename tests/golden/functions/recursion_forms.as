# Functions that call themselves, in every way that they can.
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(30))
class T:
    def __init__(self, v, kids=()): self.v, self.kids = v, kids
    def total(self): return self.v + sum(k.total() for k in self.kids)
    def walk(self):
        yield self.v
        for k in self.kids: yield from k.walk()
    def __repr__(self): return f"T({self.v}, {list(self.kids)})" if self.kids else f"T({self.v})"
    def __len__(self): return 1 + sum(map(len, self.kids))
    @property
    def depth(self): return 1 + max((k.depth for k in self.kids), default=0)
tree = T(1, [T(2, [T(3)]), T(4)])
print(tree.total(), list(tree.walk()), tree, len(tree), tree.depth)
def hanoi(n, a, b, c): return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)
print(" ".join(hanoi(3, "A", "B", "C")))
def perms(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
print(perms("abc"))
def flat(x): return [z for y in x for z in (flat(y) if isinstance(y, list) else [y])]
print(flat([1, [2, [3, [4, []]]]]))
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
print(ack(2, 3))
def subsets(l): return [[]] if not l else [s + t for s in subsets(l[1:]) for t in ([], [l[0]])]
print(subsets([1, 2]))
def gcd(a, b): return a if not b else gcd(b, a % b)
print(gcd(48, 36), (lambda f: f(f, 5))(lambda f, n: n and n + f(f, n - 1)))
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(900))
def forever(n): return forever(n + 1)
for call in forever, (lambda n: [n for n in [call(n)]]), (lambda n: sorted([1, 2], key=lambda x: call(n))), (lambda n: str(R())), (lambda n: max(map(call, [n]))):
    class R:
        def __repr__(self): return repr(self)
    try: call(0)
    except RecursionError as e: print(type(e).__name__, str(e)[:32])
def memo(f, cache={}):
    def g(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    return g
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90))
def coll(n, steps=0): return steps if n == 1 else coll(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)
print(coll(27))
async def acount(n): return 0 if n == 0 else 1 + await acount(n - 1)
try: acount(200).send(None)
except StopIteration as e: print(e.value)
def gcount(n):
    if n: yield n; yield from gcount(n - 1)
print(sum(gcount(100)))
