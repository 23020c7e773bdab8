# stress: every 97 (a collection at every safepoint would take minutes)
"""Sudoku: propagation and search, exact cover with dancing sets, a generator of puzzles, and a check of each against the others."""
import random
import sys
from collections import Counter, defaultdict
from functools import reduce
from itertools import chain, product, islice, combinations

SIZE, BOX = 9, 3
DIGITS = frozenset(range(1, 10))
CELLS = [(row, column) for row in range(SIZE) for column in range(SIZE)]


def box_of(cell):
    return cell[0] // BOX * BOX + cell[1] // BOX


UNITS = ([[(row, column) for column in range(SIZE)] for row in range(SIZE)]
         + [[(row, column) for row in range(SIZE)] for column in range(SIZE)]
         + [[cell for cell in CELLS if box_of(cell) == box] for box in range(SIZE)])
UNITS_OF = {cell: [unit for unit in UNITS if cell in unit] for cell in CELLS}
PEERS = {cell: set(chain.from_iterable(UNITS_OF[cell])) - {cell} for cell in CELLS}


class Contradiction(Exception):
    """The grid has no solution."""

    def __init__(self, cell, digit=None):
        self.cell, self.digit = cell, digit

    def __str__(self):
        row, column = self.cell
        what = "no digit is left" if self.digit is None else f"no place for {self.digit}"
        return f"{what} at row {row + 1}, column {column + 1}"


class Grid:
    """Candidates for each cell; assignments propagate."""

    def __init__(self, text=None):
        self.candidates = dict.fromkeys(CELLS, DIGITS)
        self.eliminated = 0
        if text is not None:
            self.read(text)

    def read(self, text):
        marks = [char for char in text if char.isdigit() or char == "."]
        if len(marks) != SIZE * SIZE:
            raise ValueError(f"a grid has {SIZE * SIZE} cells, not {len(marks)}")
        for cell, mark in zip(CELLS, marks):
            if mark not in "0.":
                self.assign(cell, int(mark))

    def copy(self):
        twin = Grid()
        twin.candidates = self.candidates.copy()
        return twin

    def assign(self, cell, digit):
        for other in self.candidates[cell] - {digit}:
            self.eliminate(cell, other)
        if not self.candidates[cell]:
            raise Contradiction(cell, digit)

    def eliminate(self, cell, digit):
        left = self.candidates[cell]
        if digit not in left:
            return
        self.eliminated += 1
        self.candidates[cell] = left = left - {digit}
        if not left:
            raise Contradiction(cell)
        if len(left) == 1:
            [only] = left
            for peer in PEERS[cell]:
                self.eliminate(peer, only)
        for unit in UNITS_OF[cell]:
            places = [place for place in unit if digit in self.candidates[place]]
            if not places:
                raise Contradiction(cell, digit)
            if len(places) == 1:
                self.assign(places[0], digit)

    @property
    def is_solved(self):
        return all(len(left) == 1 for left in self.candidates.values())

    @property
    def unsolved(self):
        return [cell for cell in CELLS if len(self.candidates[cell]) > 1]

    def __getitem__(self, cell):
        left = self.candidates[cell]
        return next(iter(left)) if len(left) == 1 else 0

    def __iter__(self):
        return (self[cell] for cell in CELLS)

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, Grid) else NotImplemented

    __hash__ = None

    def __str__(self):
        rule = "+".join(["-" * 7] * BOX)
        lines = []
        for row in range(SIZE):
            if row % BOX == 0:
                lines.append(f"+{rule}+")
            cells = ["%s" % (self[row, column] or ".") for column in range(SIZE)]
            lines.append("| " + " | ".join(" ".join(cells[i:i + BOX]) for i in range(0, SIZE, BOX)) + " |")
        return "\n".join([*lines, f"+{rule}+"])

    def line(self):
        return "".join(str(digit) if digit else "." for digit in self)


def naked_pairs(grid):
    """Two cells of a unit with the same two candidates take them from all others. True if anything went."""
    before = sum(map(len, grid.candidates.values()))
    for unit in UNITS:
        pairs = defaultdict(list)
        for cell in unit:
            if len(left := grid.candidates[cell]) == 2:
                pairs[left].append(cell)
        for pair, holders in pairs.items():
            if len(holders) == 2:
                for cell, digit in product(set(unit).difference(holders), pair):
                    grid.eliminate(cell, digit)
    return sum(map(len, grid.candidates.values())) < before


def solutions(grid, statistics):
    """Every solution, by depth-first search on the cell with fewest candidates."""
    statistics["nodes"] += 1
    while naked_pairs(grid):
        statistics["pairs"] += 1
    if grid.is_solved:
        yield grid
        return
    cell = min(grid.unsolved, key=lambda c: (len(grid.candidates[c]), c))
    for digit in sorted(grid.candidates[cell]):
        branch = grid.copy()
        try:
            branch.assign(cell, digit)
            yield from solutions(branch, statistics)
        except Contradiction:
            statistics["dead ends"] += 1


def exact_cover(text):
    """The same by Knuth's algorithm X on dicts of sets."""
    columns = defaultdict(set)
    rows = {}
    for row, column, digit in product(range(SIZE), range(SIZE), DIGITS):
        name = (row, column, digit)
        rows[name] = [("cell", row, column), ("row", row, digit), ("column", column, digit), ("box", box_of((row, column)), digit)]
        for constraint in rows[name]:
            columns[constraint].add(name)

    def select(name):
        removed = []
        for constraint in rows[name]:
            for other in columns[constraint]:
                for also in rows[other]:
                    if also != constraint:
                        columns[also].remove(other)
            removed.append(columns.pop(constraint))
        return removed

    def deselect(name, removed):
        for constraint in reversed(rows[name]):
            columns[constraint] = removed.pop()
            for other in columns[constraint]:
                for also in rows[other]:
                    if also != constraint:
                        columns[also].add(other)

    def search(chosen):
        if not columns:
            yield list(chosen)
            return
        constraint = min(columns, key=lambda c: (len(columns[c]), c))
        for name in sorted(columns[constraint]):
            chosen.append(name)
            removed = select(name)
            yield from search(chosen)
            deselect(name, removed)
            chosen.pop()

    given = [(index // SIZE, index % SIZE, int(mark)) for index, mark in enumerate(text) if mark not in ".0"]
    for name in given:
        select(name)
    for chosen in search(given):
        found = {(row, column): digit for row, column, digit in chosen}
        yield "".join(str(found[cell]) for cell in CELLS)


def check(line):
    values = dict(zip(CELLS, map(int, line)))
    return all({values[cell] for cell in unit} == DIGITS for unit in UNITS)


def generate(seed, holes):
    """A full grid by a seeded shuffle, then holes while the solution stays unique."""
    source = random.Random(seed)
    rows = [band * BOX + row for band in source.sample(range(BOX), BOX) for row in source.sample(range(BOX), BOX)]
    columns = [stack * BOX + column for stack in source.sample(range(BOX), BOX) for column in source.sample(range(BOX), BOX)]
    digits = source.sample(sorted(DIGITS), SIZE)
    full = [str(digits[(row % BOX * BOX + row // BOX + column) % SIZE]) for row in rows for column in columns]
    cells = list(range(SIZE * SIZE))
    source.shuffle(cells)
    puzzle = full[:]
    for index in cells:
        if puzzle.count(".") >= holes:
            break
        kept, puzzle[index] = puzzle[index], "."
        if len(list(islice(solutions(Grid("".join(puzzle)), Counter()), 2))) != 1:
            puzzle[index] = kept
    return "".join(puzzle), "".join(full)


PUZZLES = {
    "easy": "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
    "hard": "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "inkala": "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..",
    "two ways": "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8....",
}
BAD = {
    "same row": "11" + "." * 79,
    "short": "123",
    "no place": "12345678." + "." * 9 + "........9" + "." * 54,
    "deep": "." * 8 + "1" + "234567." + ".." + "." * 63,
}


def main():
    for name, text in PUZZLES.items():
        statistics = Counter()
        found = list(islice(solutions(Grid(text), statistics), 3))
        print(f"{name}: {len(found)} solution{'s' * (len(found) != 1)}, {dict(sorted(statistics.items()))}")
        print(found[0])
        print("valid:", *(check(grid.line()) for grid in found))
        if name == "easy":
            print("exact cover agrees:", [grid.line() for grid in found] == list(exact_cover(text)))
    for name, text in BAD.items():
        try:
            grid = Grid(text)
            print(name, "->", len(grid.unsolved), "open", grid.eliminated > 0)
        except (Contradiction, ValueError) as error:
            print(f"{name} -> {type(error).__name__}: {error}")
    for seed in range(2):
        puzzle, full = generate(seed, 30 + seed * 4)
        solved = next(solutions(Grid(puzzle), Counter()))
        print(puzzle, puzzle.count("."), solved.line() == full, check(full))
    common = reduce(set.intersection, (PEERS[cell] for cell in [(0, 0), (0, 8), (8, 0)]), set(CELLS))
    print(len(common), sorted(common), {len(peers) for peers in PEERS.values()}, Counter(box_of(c) for c in CELLS).most_common(2))
    print(sum(1 for a, b in combinations(CELLS, 2) if b in PEERS[a]), Grid() == Grid(), Grid() == 5)
    try:
        {Grid()}
    except TypeError as error:
        print(error)


if __name__ == "__main__":
    sys.exit(main())
