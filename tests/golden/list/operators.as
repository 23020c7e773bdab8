a = [1, 2]
b = a
a += [3]
a += (4,)
a += "56"
a += {7: 8}
a += (i for i in range(2))
print(b, a is b)
a *= 2
print(a, a is b)
a *= 0
print(a, b)
a *= -1
print([1] * 3, 3 * [1], [] * 5, [1] * 0, [1] * -3, [[]] * 2, [1] * True)
x = [1, 2, 3]
x += x
print(x)
x.extend(x)
print(len(x))
print([1, 2] + [3], [] + [], [1] == [1], [1] != [1], [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9], [] < [1], [1] <= [1], [1, 2] >= [1, 3])
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan), [float("nan")] == [float("nan")])
print([1, True, 1.0].count(1), [0, False].index(False), True in [1])


class Left:
    def __radd__(self, other):
        return "radd", other

    def __rmul__(self, other):
        return "rmul", other


print([1] + Left(), [1] * Left())


class Index:
    def __index__(self):
        return 2


print([5, 6, 7][Index()], [1] * Index(), [1, 2, 3, 4][Index():])
