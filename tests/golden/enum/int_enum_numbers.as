# Members of IntEnum as numbers, and enums over other number types.
from enum import Enum, IntEnum, auto, unique


class Level(IntEnum):
    LOW = 1
    MID = auto()
    HIGH = 10
    TOP = auto()


class Ratio(float, Enum):
    HALF = 0.5
    THIRD = 1 / 3


class Big(int, Enum):
    HUGE = 2**70
    SAME = HUGE


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


print(list(Level), Level.MID + 1, Level.HIGH * 2, Level.LOW < Level.HIGH, Level.TOP == 11, Level(10), Level['LOW'], max(Level), sum(Level), sorted(Level, reverse=True), [5, 6, 7][Level.LOW], range(Level.MID), 'x' * Level.MID)
print(str(Level.LOW), repr(Level.LOW), f'{Level.LOW}', f'{Level.HIGH:04d}', '%d %s' % (Level.LOW, Level.LOW), format(Level.LOW, 'x'), hash(Level.LOW) == hash(1), {1: 'one'}[Level.LOW], Level.LOW is Level(1), Level.LOW.real, type(Level.LOW.real).__name__)
print(-Level.LOW, ~Level.LOW, abs(Level.LOW), Level.MID ** 3, divmod(Level.TOP, 3), Level.TOP / 2, round(Level.HIGH, -1), int(Level.HIGH), float(Level.HIGH), bool(Level.LOW), Level.LOW | Level.MID, type(Level.LOW | 2).__name__)
print(Ratio.HALF + 1, Ratio.HALF.value, Ratio(0.5), repr(Ratio.THIRD), str(Ratio.HALF), f'{Ratio.HALF:>12}', Ratio.HALF < Ratio.THIRD, Big.HUGE + 1, Big.SAME, list(Big), Big(2**70) is Big.SAME, hash(Big.HUGE) == hash(2**70))
for call in (lambda: Level(3), lambda: Level('LOW'), lambda: Level['NO'], lambda: Level.NO, lambda: Level(1.0), lambda: Level(True), lambda: Level.LOW + 'a', lambda: setattr(Level.LOW, 'value', 2), lambda: setattr(Level, 'LOW', 2), lambda: Ratio(2), lambda: Level.LOW(), lambda: 3 in Level, lambda: Level.MID in Level, lambda: Level.LOW.MID):
    attempt(call)
attempt(lambda: unique(IntEnum('Twice', {'A': 1, 'B': 1})))
attempt(lambda: IntEnum('Text', {'A': 'x'}))
attempt(lambda: IntEnum('Text', {'A': '12'}).A + 1)
attempt(lambda: list(IntEnum('Start', 'A B C', start=5)))
