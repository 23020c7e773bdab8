# Items whose __eq__ changes the list that is being searched, counted, compared.
class Meddler:
    def __init__(self, action, answer=False):
        self.action, self.answer = action, answer

    def __eq__(self, other):
        self.action()
        return self.answer

    def __repr__(self):
        return "M"


def run(method, action, argument=99, answer=False):
    items.clear()
    items.extend([1, Meddler(lambda: action(items), answer), 2, 3])
    try:
        print(method, getattr(items, method)(argument), items)
    except Exception as e:
        print(method, type(e).__name__, e, items)


items = []
for method in ["count", "index", "remove", "__contains__"]:
    run(method, lambda l: l.clear())
    run(method, lambda l: l.append(99) if len(l) < 8 else None)
    run(method, lambda l: l.pop(), answer=True)
    run(method, lambda l: l.insert(0, 7) if len(l) < 6 else None, answer=True)
left, right = [1, Meddler(lambda: left.clear()), 3], [1, 5, 3]
print(left == right, left)
left, right = [1, Meddler(lambda: right.clear()), 3], [1, 5, 3]
print(left == right, right)
left, right = [1, Meddler(lambda: right.clear(), True), 3], [1, 5, 3]
try:
    print(left < right, right)
except TypeError as e:
    print(e)
left = [1, Meddler(lambda: left.append(1) if len(left) < 9 else None, True)]
print(left == [1, 2], left)
print([Meddler(lambda: None)] == [Meddler(lambda: None)], [float("nan")] == [float("nan")])
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].count(nan), [nan].index(nan), (nan,) == (nan,))
