# How descriptors and their errors name the types that C makes
import datetime as d, collections, itertools, re, functools, operator
for x in (d.date.isoformat, d.date.year, collections.deque.append, collections.deque.maxlen, re.Pattern.match, re.Pattern.flags, functools.partial.func, itertools.count.__next__, collections.defaultdict.default_factory, d.date.__add__, collections.deque.__len__):
    print(str(x)[:60])
for f in (lambda: d.date.isoformat(3), lambda: d.date.year.__get__(3), lambda: collections.deque.append(3,4), lambda: collections.deque.__len__(4), lambda: d.date.__add__(3,4), lambda: re.Pattern.match(3,"x"), lambda: collections.deque.maxlen.__get__(4), lambda:d.date.isoformat(), lambda: setattr(d.date(1,1,1),'year',3), lambda: setattr(collections.deque(),'maxlen',3), lambda: delattr(d.date(1,1,1),'year')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
