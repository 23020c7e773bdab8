# stress: every 97 (a long program)
# Lists of lists: matrices, transposition, rotation, determinant, spiral, life, flood fill, sparse dicts.
def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * determinant([row[:j] + row[j + 1:] for row in m[1:]]) for j in range(len(m)))


def spiral(m):
    out = []
    while m:
        out += m[0]
        m = [list(row) for row in zip(*m[1:])][::-1]
    return out


def life(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or (n == 2 and c in cells)}


def flood(grid, x, y, new):
    old, todo, painted = grid[y][x], [(x, y)], 0
    while todo:
        x, y = todo.pop()
        if 0 <= y < len(grid) and 0 <= x < len(grid[y]) and grid[y][x] == old != new:
            grid[y][x] = new
            painted += 1
            todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    return painted


a = [[1, 2, 3], [4, 5, 6]]
print(multiply(a, list(zip(*a))), list(map(list, zip(*a))), [list(r) for r in zip(*a[::-1])], spiral([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]))
print(determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), determinant([[10**20, 1], [1, 10**20]]))
power, result = [[1, 1], [1, 0]], [[1, 0], [0, 1]]
n = 300
while n:
    if n & 1:
        result = multiply(result, power)
    power = multiply(power, power)
    n >>= 1
print(result[0][1])
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    glider = life(glider)
print(sorted(glider), glider == {(x + 1, y + 1) for x, y in {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}})
grid = [list(row) for row in ["..#..", ".#.#.", "#...#", ".#.#.", "..#.."]]
print(flood(grid, 2, 2, "o"), flood(grid, 0, 0, "x"), flood(grid, 0, 0, "x"))
print("\n".join("".join(row) for row in grid))
wrong = [[0] * 3] * 2
wrong[0][1] = 5
right = [[0] * 3 for _ in range(2)]
right[0][1] = 5
print(wrong, right, wrong[0] is wrong[1])
sparse = {(0, 0): 1, (5, 7): 2, (3, 3): 4}
rows = {}
for (r, c), v in sorted(sparse.items()):
    rows.setdefault(r, {})[c] = v
print(rows, sum(sparse.values()), max(sparse, key=sparse.get), {k[::-1]: v for k, v in sparse.items()})
identity = [[int(i == j) for j in range(4)] for i in range(4)]
print(identity, [row[i] for i, row in enumerate(identity)], sum(identity, []), any(map(all, identity)))
triangle = [[1]]
for _ in range(6):
    triangle.append([a + b for a, b in zip([0] + triangle[-1], triangle[-1] + [0])])
print(*(" ".join(map(str, row)).center(20).rstrip() for row in triangle), sep="\n")
