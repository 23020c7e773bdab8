# Enums as programs use them: lookup tables, methods by member, dataclass and mixin values, __missing__, ordering, flags as permissions, singledispatch, match, json keys.
from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique, nonmember, member
from functools import total_ordering, partial
from dataclasses import dataclass
import json, operator
class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6); EARTH = (5.976e24, 6.37814e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    G = nonmember(6.67300E-11)
    @property
    def gravity(self): return self.G * self.mass / self.radius ** 2
print([f"{p.name} {p.gravity:.2f}" for p in Planet], Planet((5.976e24, 6.37814e6)) is Planet.EARTH, Planet.G)
class Op(Enum):
    ADD = "+", operator.add
    SUB = "-", operator.sub
    POW = "**", pow
    def __new__(cls, sign, f): self = object.__new__(cls); self._value_ = sign; self.f = f; return self
    def __call__(self, a, b): return self.f(a, b)
    @classmethod
    def _missing_(cls, v): return next((m for m in cls if m.name == str(v).upper()), None)
print(Op("+")(2, 3), Op("pow")(2, 5), [o.value for o in Op], Op.SUB(5, 3))
try: Op("/")
except ValueError as e: print(e)
@total_ordering
class Level(Enum):
    LOW = 1; MID = 5; HIGH = 10
    def __lt__(self, o): return self.value < o.value if type(o) is type(self) else NotImplemented
    @classmethod
    def of(cls, n): return max((m for m in cls if m.value <= n), default=cls.LOW)
print(sorted(Level, reverse=True), Level.LOW < Level.HIGH, Level.MID >= Level.MID, max(Level), Level.of(7), Level.of(-1))
try: Level.LOW < 3
except TypeError as e: print(e)
class Perm(Flag):
    READ = auto(); WRITE = auto(); EXEC = auto()
    ALL = READ | WRITE | EXEC
    @classmethod
    def parse(cls, text): return sum_flags(cls, (cls[w.strip().upper()] for w in text.split(",") if w.strip()))
    def __str__(self): return "".join(c if m in self else "-" for c, m in zip("rwx", Perm))
def sum_flags(cls, it):
    r = cls(0)
    for f in it: r |= f
    return r
p = Perm.parse("read, exec"); print(p, Perm.ALL, Perm(0), ~p, p & Perm.ALL, Perm.WRITE in p, Perm.READ in p, [m.name for m in p], p | Perm.WRITE == Perm.ALL, len(p), p.name, {p: 1}[Perm.READ | Perm.EXEC], p ^ Perm.READ, bool(p & Perm.WRITE), [f"{Perm(i)}" for i in range(8)])
try: Perm.parse("fly")
except KeyError as e: print("KeyError", e)
class Http(IntEnum):
    OK = 200, "fine"; NOT_FOUND = 404, "nothing here"
    def __new__(cls, code, phrase): self = int.__new__(cls, code); self._value_ = code; self.phrase = phrase; return self
    @property
    def is_error(self): return self >= 400
print(Http(404).phrase, Http.OK + 1, Http.NOT_FOUND.is_error, json.dumps({"s": Http.OK, Http.OK: [Http.NOT_FOUND]}), f"{Http.OK} {Http.OK!r} {Http.OK:04x}", 200 in list(Http), {200: "x"}[Http.OK], range(Http.OK)[5], sorted([Http.NOT_FOUND, Http.OK]))
class Lang(StrEnum):
    PYTHON = auto(); C = "c"
    def hello(self):
        match self:
            case Lang.PYTHON: return "import this"
            case Lang.C: return "segfault"
print([l.hello() for l in Lang], Lang("python"), "c" == Lang.C, json.dumps([Lang.C]), Lang.C.upper(), "-".join(Lang), {"c": 1}[Lang.C], f"{Lang.C:>4}", Lang.PYTHON.startswith("py"), "x" + Lang.C)
@dataclass(frozen=True)
class Size:
    w: int; h: int
    @property
    def area(self): return self.w * self.h
class Paper(Size, Enum):
    A5 = 148, 210; A4 = 210, 297
    def half(self): return type(self)(Size(0, 0)) if False else next((p for p in Paper if p.h == self.w), None)
print(Paper.A4.area, Paper.A4.half(), Paper.A5.half(), Paper.A4.value, Paper.A4.w, isinstance(Paper.A4, Size), repr(Paper.A4))
class Steps(Enum):
    INIT = member(partial(print, "  init")); RUN = member(partial(print, "  run"))
    def __call__(self): return self.value()
for s in Steps: s()
class Weekday(IntEnum):
    MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
    def next(self, n=1): return Weekday((self + n) % len(Weekday))
    @classmethod
    def weekend(cls): return [d for d in cls if d > cls.FRI]
print(Weekday.SUN.next(), Weekday.MON.next(-1), Weekday.weekend(), Weekday["WED"] - Weekday.MON, [d.name.title() for d in Weekday][:2], Weekday.TUE in Weekday, list(Weekday)[::3])
table = {Level.LOW: "green", Level.HIGH: "red"}; print(table.get(Level.MID, "?"), {m: m.name for m in Level}, {**{m.name: m.value for m in Level}}, Level.__members__.keys(), dict(zip(Level, "abc"))[Level.MID])
try:
    @unique
    class Dup(Enum): A = 1; B = 1
except ValueError as e: print(e)
try:
    class More(Level): X = 3
except TypeError as e: print(e)
