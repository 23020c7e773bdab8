# Which instances of types made in C show a __module__
import re, functools, operator, threading, random, collections, json.scanner
for v in (re.compile("x"), re.match("", ""), functools.partial(int), functools.lru_cache(None)(lambda: 1), operator.itemgetter(1), operator.attrgetter("a"), threading.Lock(), threading.local(), threading.RLock(), random.Random(), collections.deque(), [], 1, list[int]):
    print(type(v).__name__, getattr(v, "__module__", None), type(v).__module__, "__module__" in dir(v))
