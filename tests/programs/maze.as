# stress: every 97 (a collection at every safepoint would take minutes)
"""Mazes and the ways through them: four generators, five searches, pictures in characters, and a few statistics."""
import heapq
import random
from collections import deque, Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache, cmp_to_key
from itertools import chain, pairwise, product, starmap, repeat, cycle, zip_longest, compress
from operator import itemgetter
from typing import Iterator, Protocol, runtime_checkable


@dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Point(self.x - other.x, self.y - other.y)

    def __abs__(self):
        return abs(self.x) + abs(self.y)

    def __iter__(self):
        yield self.x
        yield self.y


NORTH, EAST, SOUTH, WEST = map(Point, (0, 1, 0, -1), (-1, 0, 1, 0))
DIRECTIONS = {"N": NORTH, "E": EAST, "S": SOUTH, "W": WEST}
LETTERS = {step: letter for letter, step in DIRECTIONS.items()}
CORNERS = " ╶╷┌╴─┐┬╵└│├┘┴┤┼"


@runtime_checkable
class Weighted(Protocol):
    def cost(self, a: Point, b: Point) -> int: ...


class Maze:
    def __init__(self, width, height):
        self.width, self.height = width, height
        self.open: dict[Point, set[Point]] = {point: set() for point in self}

    def __iter__(self) -> Iterator[Point]:
        return starmap(Point, map(itemgetter(1, 0), product(range(self.height), range(self.width))))

    def __contains__(self, point):
        return 0 <= point.x < self.width and 0 <= point.y < self.height

    def __len__(self):
        return self.width * self.height

    def near(self, point):
        return [point + step for step in DIRECTIONS.values() if point + step in self]

    def carve(self, a, b):
        self.open[a].add(b)
        self.open[b].add(a)

    def neighbours(self, point):
        return sorted(self.open[point])

    @property
    def passages(self):
        return sum(map(len, self.open.values())) // 2

    def is_wall(self, x, y, dx, dy):
        """Is there a wall from lattice corner (x, y) towards (dx, dy)?"""
        sides = {(1, 0): [(0, -1), (0, 0)], (0, 1): [(-1, 0), (0, 0)], (-1, 0): [(-1, -1), (-1, 0)], (0, -1): [(-1, -1), (0, -1)]}
        a, b = (Point(x + i, y + j) for i, j in sides[dx, dy])
        if a not in self and b not in self:
            return False
        return not (a in self and b in self and b in self.open[a])

    def draw(self, marks={}):
        lines = []
        for y in range(self.height + 1):
            line = []
            for x in range(self.width + 1):
                bits = sum(bit for bit, step in zip((1, 2, 4, 8), ((1, 0), (0, 1), (-1, 0), (0, -1))) if self.is_wall(x, y, *step))
                line.append(CORNERS[bits] + ("──" if bits & 1 else "  "))
            lines.append("".join(line).rstrip())
            if y < self.height:
                cells = (("│" if self.is_wall(x, y, 0, 1) else " ") + f"{marks.get(Point(x, y), ''):^2}" for x in range(self.width))
                lines.append("".join(cells) + "│")
        return "\n".join(lines)


class Swamp(Maze):
    def cost(self, a, b):
        return 1 + (b.x * 7 + b.y * 13) % 5


def backtracker(maze, source):
    start = Point(0, 0)
    stack, seen = [start], {start}
    while stack:
        choices = [point for point in maze.near(stack[-1]) if point not in seen]
        if not choices:
            stack.pop()
            continue
        following = source.choice(choices)
        maze.carve(stack[-1], following)
        seen.add(following)
        stack.append(following)
    return maze


def kruskal(maze, source):
    parent = {point: point for point in maze}

    def find(point):
        while parent[point] != point:
            parent[point] = point = parent[parent[point]]
        return point

    walls = [(point, other) for point in maze for other in maze.near(point) if point < other]
    source.shuffle(walls)
    for a, b in walls:
        if (root := find(a)) != (other := find(b)):
            parent[root] = other
            maze.carve(a, b)
    return maze


def wilson(maze, source):
    left = sorted(maze)
    inside = {left.pop(source.randrange(len(left)))}
    while left:
        walk = [source.choice(left)]
        while walk[-1] not in inside:
            step = source.choice(maze.near(walk[-1]))
            if step in walk:
                del walk[walk.index(step) + 1:]
            else:
                walk.append(step)
        for a, b in pairwise(walk):
            maze.carve(a, b)
        inside.update(walk)
        left = [point for point in left if point not in inside]
    return maze


def division(maze, source):
    for point in maze:
        for other in maze.near(point):
            maze.carve(point, other)

    def divide(left, top, right, bottom):
        wide, high = right - left, bottom - top
        if wide < 2 or high < 2:
            return
        if wide > high or (wide == high and source.random() < 0.5):
            wall, gap = source.randrange(left + 1, right), source.randrange(top, bottom)
            cut = [(Point(wall - 1, y), Point(wall, y)) for y in range(top, bottom) if y != gap]
            parts = (left, top, wall, bottom), (wall, top, right, bottom)
        else:
            wall, gap = source.randrange(top + 1, bottom), source.randrange(left, right)
            cut = [(Point(x, wall - 1), Point(x, wall)) for x in range(left, right) if x != gap]
            parts = (left, top, right, wall), (left, wall, right, bottom)
        for a, b in cut:
            maze.open[a].discard(b)
            maze.open[b].discard(a)
        for part in parts:
            divide(*part)

    divide(0, 0, maze.width, maze.height)
    return maze


def unwind(came, goal):
    path = [goal]
    while (previous := came[path[-1]]) is not None:
        path.append(previous)
    return path[::-1]


def breadth_first(maze, start, goal):
    came, queue = {start: None}, deque([start])
    while queue:
        if (point := queue.popleft()) == goal:
            return unwind(came, goal), len(came)
        for other in maze.neighbours(point):
            if other not in came:
                came[other] = point
                queue.append(other)
    return None, len(came)


def depth_first(maze, start, goal):
    seen = set()

    def visit(point):
        seen.add(point)
        if point == goal:
            return [point]
        for other in maze.neighbours(point):
            if other not in seen and (rest := visit(other)):
                return [point, *rest]

    return visit(start), len(seen)


def a_star(maze, start, goal, guess=lambda a, b: abs(a - b)):
    cost = maze.cost if isinstance(maze, Weighted) else lambda a, b: 1
    came, best = {start: None}, {start: 0}
    queue, closed = [(guess(start, goal), start)], set()
    while queue:
        _, point = heapq.heappop(queue)
        if point == goal:
            return unwind(came, goal), len(closed)
        if point in closed:
            continue
        closed.add(point)
        for other in maze.neighbours(point):
            total = best[point] + cost(point, other)
            if total < best.get(other, float("inf")):
                best[other], came[other] = total, point
                heapq.heappush(queue, (total + guess(other, goal), other))
    return None, len(closed)


def dijkstra(maze, start, goal):
    return a_star(maze, start, goal, guess=lambda a, b: 0)


def wall_follower(maze, start, goal):
    """Keeps a hand on the right wall; gives up when it is back where it began."""
    order, facing, point = "NESW", 1, start
    path, states = [start], set()
    while point != goal:
        if (point, facing) in states:
            return None, len(path)
        states.add((point, facing))
        for turn in (1, 0, 3, 2):
            step = DIRECTIONS[order[(facing + turn) % 4]]
            if point + step in maze.open[point]:
                facing = (facing + turn) % 4
                point += step
                path.append(point)
                break
    return path, len(path)


def directions(path):
    letters = "".join(LETTERS[b - a] for a, b in pairwise(path))
    runs, last = [], ""
    for letter in letters:
        if letter == last:
            runs[-1][1] += 1
        else:
            runs.append([letter, 1])
        last = letter
    return "".join(f"{letter}{n if n > 1 else ''}" for letter, n in runs)


def follow(start, text):
    point, number = start, ""
    for char in chain(reversed(text)):
        if char.isdigit():
            number = char + number
            continue
        for _ in repeat(None, int(number or 1)):
            point -= DIRECTIONS[char]
        number = ""
    return Point(0, 0) - point + start + start


def main():
    searches = [breadth_first, depth_first, a_star, dijkstra, wall_follower]
    for seed, make in enumerate([backtracker, kruskal, wilson, division]):
        maze = make(Maze(12, 6), random.Random(seed))
        start, goal = Point(0, 0), Point(11, 5)
        path, _ = breadth_first(maze, start, goal)
        print(f"{make.__name__}: {maze.passages} passages, {len(path)} steps: {directions(path)}")
        arrows = {a: "→←↓↑"["EWSN".index(LETTERS[b - a])] for a, b in pairwise(path)}
        print(maze.draw(arrows | {start: "A", goal: "B"}))
        for search in searches:
            found, looked = search(maze, start, goal)
            same = found is not None and set(path) <= set(found)
            print(f"  {search.__name__:<14}{len(found) if found else '-':>4}{looked:>5} {same}")
        ends = Counter(len(near) for near in maze.open.values())
        print("  dead ends", ends[1], "crossings", ends[3] + ends[4], "there and back", follow(start, directions(path)) == goal)
    swamp = wilson(Swamp(30, 20), random.Random(9))
    extra = random.Random(5)
    for point in extra.sample(list(swamp), 120):
        swamp.carve(point, extra.choice(swamp.near(point)))
    start, goal = Point(0, 0), Point(29, 19)
    for search in (breadth_first, a_star, dijkstra):
        path, looked = search(swamp, start, goal)
        print(f"{search.__name__:<14}{len(path):>4}{looked:>5}{sum(swamp.cost(a, b) for a, b in pairwise(path)):>5}")
    print(isinstance(swamp, Weighted), isinstance(Maze(1, 1), Weighted), len(swamp), swamp.passages, Point(3, 1) in swamp)

    @lru_cache(maxsize=None)
    def ways(x, y):
        return 1 if x == 0 or y == 0 else ways(x - 1, y) + ways(x, y - 1)

    print(ways(16, 16), ways.cache_info().hits, ways(30, 90))
    island = Maze(3, 1)
    island.carve(Point(0, 0), Point(1, 0))
    print([search(island, Point(0, 0), Point(2, 0)) for search in searches])
    print(island.draw({Point(0, 0): "@", Point(2, 0): "X"}))
    by_angle = sorted(starmap(Point, [(1, 2), (-1, 0), (0, -3), (2, 2)]), key=cmp_to_key(lambda a, b: a.x * b.y - a.y * b.x))
    print(by_angle, min(by_angle), max(by_angle), Point(1, 2) < Point(1, 3), [*Point(4, 5)], hash(Point(1, 2)) == hash((1, 2)))
    try:
        Point(1, 2) < (1, 3)
    except TypeError as error:
        print(error)
    try:
        Point(1, 2).x = 5
    except AttributeError as error:
        print(type(error).__name__, error)


main()
