class Shrinker:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


a = [1, 2, 3, 4]
print(a.count(Shrinker(a)), a)
a = [1, 2, 3, 4]
print(Shrinker(a) in a, a)
a = [1, 2, 3, 4]
try:
    a.index(Shrinker(a))
except ValueError as e:
    print("ValueError")
print(a)
a = [1, 2, 3, 4]
try:
    a.remove(Shrinker(a))
except ValueError as e:
    print(e, a)


class Yes:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return True


a = [1, 2, 3]
a.remove(Yes(a))
print(a)
a = [1, 2, 3]
print(a == [Yes(a), 5, 6])
