# Flags as numbers: combining, masks, negation, boundaries, iteration, repr.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto


class Color(Flag):
    RED = auto()
    GREEN = auto()
    BLUE = auto()
    WHITE = RED | GREEN | BLUE


class Perm(IntFlag):
    X = 1
    W = 2
    R = 4


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


print(list(Color), Color.RED | Color.BLUE, ~Color.RED, Color.WHITE & ~Color.GREEN, Color.RED ^ Color.WHITE, Color(0), Color(5), Color(7), bool(Color(0)), len(Color.WHITE), list(Color(6)))
print(Color.RED in Color.WHITE, Color.WHITE in Color.RED, Color(0) in Color.RED, Color.RED == 1, Color.RED is Color(1), hash(Color.RED) == hash(Color(1)), Color['BLUE'].value, Color.WHITE.name, Color(3).name)
print(str(Color(5)), repr(Color(5)), f'{Color(5)}', Color(5).value, type(Color(5).value).__name__)
print(Perm.R | Perm.W, Perm.R | 8, Perm(0), ~Perm.R, Perm.R + 1, Perm.R << 1, 7 & Perm.W, Perm.W ^ 15, -Perm.R, int(Perm(7)), Perm(7), Perm(8), Perm(-1), Perm(-8), Perm.R == 4, {4: 'four'}[Perm.R], range(Perm.R))
print(str(Perm(5)), repr(Perm(5)), f'{Perm(5)}', f'{Perm(5):04b}', '%d %s' % (Perm(5), Perm(5)), list(Perm(5)), Perm(5).name, Perm(9).name, sorted([Perm.R, Perm.X]))
for call in (lambda: Color(8), lambda: Color(-1), lambda: Color(-9), lambda: Color.RED | 1, lambda: 1 | Color.RED, lambda: Color.RED | Perm.R, lambda: Color.RED + 1, lambda: Color('x'), lambda: Color.RED < Color.BLUE, lambda: 1 in Color.RED,
             lambda: Perm('x'), lambda: Perm(1.5), lambda: Perm.R | 1.5, lambda: Color(None), lambda: Perm.R | Color.RED):
    attempt(call)
for boundary in (STRICT, CONFORM, EJECT, KEEP):
    Kind = Flag('Kind', 'A B D', boundary=boundary)
    for value in (3, 8, 11, -1, -5):
        attempt(lambda: (boundary.name, value, Kind(value), type(Kind(value)).__name__))
    attempt(lambda: (~Kind.A, Kind.A | Kind.D, Kind.__members__))


class Gaps(Flag, boundary=KEEP):
    LOW = 1
    HIGH = 64
    MASK = 0xf0


attempt(lambda: (Gaps(0x31), ~Gaps.LOW, list(Gaps), list(Gaps.MASK), Gaps.MASK.value, Gaps(64), Gaps(128)))
