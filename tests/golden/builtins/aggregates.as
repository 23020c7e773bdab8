# sum, min, max, sorted, any, all, zip, map, filter, enumerate, reversed, range with odd arguments
def attempt(f, *args, **kw):
    try: return repr(f(*args, **kw))
    except BaseException as e: return f"{type(e).__name__}: {e}"



class Cmp:
    def __lt__(self, o): raise ValueError("no lt")
    def __gt__(self, o): raise ValueError("no gt")
class Falsy:
    def __bool__(self): raise ValueError("no bool")
class It:
    def __iter__(self): raise OSError("no iter")
class Half:
    def __iter__(self): yield 1; raise KeyError("half")
for f in (min, max):
    for args, kw in [(([],), {}), (([],), {"default": 5}), (([1], ), {"default": 5}), ((1,), {}), ((), {}), ((1, 2), {"default": 3}), ((3, 1, 2), {}), (("b", "a"), {}), ((1, "a"), {}), (([3, 1, 2],), {"key": lambda x: -x}), ((1, 2), {"key": 5}), ((1, 2), {"key": None}), ((1, 2), {"bad": 1}), (([Cmp(), Cmp()],), {}), ((float("nan"), 1), {}), ((1, float("nan")), {}), (("aa", "b", "cc"), {"key": len}), ((It(),), {}), ((Half(),), {}), (({"b": 1, "a": 2},), {}), (([[1], [0]],), {}), ((True, 1), {}), ((1.0, 1), {})]:
        print(f.__name__, attempt(f, *args, **kw)) if not isinstance(args[:1], tuple) or True else None
for args, kw in [(([1, 2],), {}), (([],), {}), (([1, 2], 10), {}), ((["a"],), {}), ((["a"], ""), {}), (([[1], [2]], []), {}), (([b"a"], b""), {}), (([1, 2],), {"start": 5}), (([0.1] * 10,), {}), (([1, 2.5, 1j],), {}), ((5,), {}), ((), {}), (([1], 2, 3), {}), ((Half(),), {}), (([True, True],), {}), (([10 ** 30, 1],), {}), (({1: 2, 3: 4},), {}), (([None],), {}), (([bytearray(b"a")], bytearray()), {})]:
    print("sum", attempt(sum, *args, **kw))
for f in (any, all):
    print(f.__name__, [attempt(f, x) for x in ([], [0], [1], [0, 1], "", "a", {}, {0: 1}, 5, None, [Falsy()], [1, Falsy()], [0, Falsy()], Half(), It(), (x for x in [0, 5]))], attempt(f), attempt(f, [], []))
for args, kw in [(([3, 1, 2],), {}), (("cab",), {}), (([1, "a"],), {}), (([],), {}), ((5,), {}), ((), {}), (([3, 1],), {"reverse": True}), (([3, 1],), {"reverse": "x"}), (([3, 1],), {"reverse": None}), (([3, 1],), {"key": str}), (([3, 1],), {"key": 5}), (([[2], [1]],), {"key": None}), (([3], str), {}), (([3],), {"cmp": 1}), (({3: 1, 1: 2},), {}), (([Cmp(), Cmp()],), {}), ((Half(),), {}), (([None, None],), {}), (([None, 1],), {}), ((["b", "A", "a"],), {"key": str.lower})]:
    print("sorted", attempt(sorted, *args, **kw)[:60])
print([attempt(lambda: list(zip(*a, **k))) for a, k in [((), {}), (([1],), {}), (([1, 2], "a"), {}), (([1, 2], "a"), {"strict": True}), (([1], "ab"), {"strict": True}), (([1], [2], [3, 4]), {"strict": True}), (([1, 2], [2], [3]), {"strict": True}), (([], []), {"strict": True}), ((5,), {}), (([1], 5), {}), (([1],), {"strict": 5}), (([1],), {"bad": 1}), ((Half(), [1, 2]), {}), (([1, 2], Half()), {"strict": True})]])
print([attempt(lambda: list(map(*a))) for a in [(), (str,), (str, [1]), (lambda a, b: a + b, [1, 2], [3]), (5, [1]), (5, []), (None, [1]), (str, 5), (lambda: 1, [1]), (int, ["x"]), (str, Half())]])
print([attempt(lambda: list(filter(*a))) for a in [(), (None,), (None, [0, 1, "", "a"]), (bool, [0, 1]), (5, [1]), (5, []), (None, 5), (lambda x: Falsy(), [1]), (str.isalpha, "a1b")]])
print([attempt(lambda: list(enumerate(*a, **k))) for a, k in [((), {}), (("ab",), {}), (("ab", 5), {}), (("ab",), {"start": -1}), (("ab", "x"), {}), (("ab", 1.5), {}), ((5,), {}), (("a", 10 ** 30), {}), ((), {"iterable": "a"}), (("a", 1, 2), {}), (("a",), {"bad": 1})]])
print([attempt(lambda: list(reversed(x))) for x in ([1, 2], "ab", (), range(3), {1: 2, 3: 4}, {1, 2}, 5, (x for x in []), {1: 2}.items(), b"ab", type("R", (), {"__reversed__": lambda s: iter([9])})(), type("N", (), {"__reversed__": None})(), type("L", (), {"__len__": lambda s: 2, "__getitem__": lambda s, i: i})(), type("B", (), {"__reversed__": lambda s: 5})())], attempt(reversed), attempt(reversed, [], []))
print([attempt(range, *a) for a in [(), (5,), (1, 5), (1, 5, 2), (1, 5, 0), (5, 1, -1), ("a",), (1.0,), (1, 2, 3, 4), (None,), (True,), (10 ** 30,), (-5,)]], attempt(lambda: range(stop=5)))
print(attempt(iter), attempt(iter, 5), attempt(iter, 5, 6), attempt(iter, [], 1), list(iter(iter([1, 2, 3, 9, 4]).__next__, 9)), attempt(lambda: list(iter(lambda: 1 / 0, 1))), attempt(iter, It()), attempt(lambda: next(iter(type("X", (), {"__iter__": lambda s: 5})()))))
print(attempt(divmod, 7, 2), attempt(divmod, 7, 0), attempt(divmod, "a", 1), attempt(divmod, 7.5, 2), attempt(pow, 2, -1), attempt(pow, 2, 3, 5), attempt(pow, 2, -1, 5), attempt(pow, 2, -1, 4), attempt(pow, 2, 3, 0), attempt(pow, 2.0, 3, 5), attempt(pow, "a", 2), attempt(pow, 0, -1), attempt(pow, -8, 1 / 3), attempt(pow), attempt(pow, base=2, exp=3, mod=5))
print(attempt(round, 2.5), attempt(round, 3.5), attempt(round, 2.675, 2), attempt(round, 1234, -2), attempt(round, "a"), attempt(round, 1.5, "x"), attempt(round, 1.5, None), attempt(round, float("nan")), attempt(round, float("inf")), attempt(round, float("inf"), 2), attempt(round, 5, ndigits=-1), attempt(round), attempt(abs, "a"), attempt(abs, -0.0), attempt(abs, 3 + 4j), attempt(abs, True))
