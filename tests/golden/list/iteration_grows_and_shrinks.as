# A list changed while a loop walks over it: the iterator looks at the length each time.
items = [1, 2, 3, 4]
for x in items:
    if x < 3:
        items.append(x + 10)
    print(x, end=" ")
print(items)
items = [1, 2, 3, 4, 5, 6]
for x in items:
    items.remove(x)
    print(x, end=" ")
print(items)
items = [1, 2, 3]
for x in items:
    items[:] = items[1:]
    print(x, end=" ")
print(items)
items = [1, 2, 3]
iterator = iter(items)
print(list(iterator), next(iterator, "end"))
items.append(4)
print(next(iterator, "still at its end"))
backwards = reversed(items)
print(next(backwards), items.pop(), items.pop(), list(backwards), next(backwards, "end"))
items = [1, 2, 3, 4]
backwards = reversed(items)
print(next(backwards), next(backwards))
items.clear()
print(next(backwards, "gone"))
items.extend("abcd")
print(next(backwards, "gone for good"))
print([items.append(x) or len(items) for x in items if len(items) < 9], items)
matrix = [[1, 2], [3, 4]]
for row in matrix:
    for cell in row:
        if cell == 2:
            matrix.append([5])
            row.append(6)
        print(cell, end=" ")
print(matrix)
print(sum(items.pop() and 1 for _ in items), items)
print(max(x for x in [1, 2, 3] if items.append(x) is None), items)
a = [1, 2, 3]
for i, x in enumerate(a):
    if i < 5:
        a.append(i)
print(a)
for x, y in zip(a, a):
    a.pop()
print(a)
