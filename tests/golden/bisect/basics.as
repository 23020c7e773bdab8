import bisect

numbers = [1, 2, 2, 3, 5]
print([bisect.bisect_left(numbers, x) for x in range(7)], [bisect.bisect_right(numbers, x) for x in range(7)], bisect.bisect is bisect.bisect_right)
print(bisect.bisect(numbers, 2, 0, 2), bisect.bisect_left(numbers, 2, lo=2), bisect.bisect("abc", "b"), bisect.bisect([3, 2, 1], -2, key=lambda x: -x), bisect.bisect([], 1))
for x in (4, 0, 9, 2):
    bisect.insort(numbers, x)
bisect.insort_left(numbers, 2.0)
print(numbers)
words = ["a", "bb", "dddd"]
bisect.insort(words, "ccc", key=len)
bisect.insort_left(words, "xx", key=len)
print(words)
print(["FDCBA"[bisect.bisect([60, 70, 80, 90], score)] for score in [33, 99, 77, 70, 89, 90, 100]])
for bad in (lambda: bisect.bisect([1], 2, -1), lambda: bisect.bisect([1], "a"), lambda: bisect.bisect(5, 1), lambda: bisect.bisect([1]), lambda: bisect.insort((1,), 0)):
    try:
        bad()
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
