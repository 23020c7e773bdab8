# Flag and IntFlag: boundaries, masks, names of combinations, arithmetic, iteration, order, zero, negative values.
from enum import *
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", str(e).replace("\n", " / "))
class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W
    NONE = 0
class IPerm(IntFlag):
    R = 4
    W = 2
    X = 1
print(Perm.R | Perm.X, Perm.RW, Perm.R | Perm.W, repr(Perm.R | Perm.X), Perm.NONE, Perm(0), ~Perm.R, Perm.R & Perm.W, Perm.R ^ Perm.RW, Perm(7), list(Perm), list(Perm.RW), list(Perm(7)), len(Perm), len(Perm(7)), Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm.NONE), bool(Perm.R))
print(IPerm.R | 1, IPerm.R | IPerm.X, IPerm(7), IPerm(8), repr(IPerm(12)), IPerm.R | 8, ~IPerm.R, int(~IPerm.R), IPerm(0), IPerm.R + 1, IPerm.R == 4, IPerm.R < 5, IPerm(-1), IPerm(-2), -IPerm.R, IPerm.R * 2, type(IPerm.R | 1).__name__, type(IPerm.R + 1).__name__, f"{IPerm.R}", format(IPerm.R, "03d"), "%d" % IPerm.R)
attempt("bad", lambda: Perm(8)); attempt("str", lambda: Perm("R")); attempt("or int", lambda: Perm.R | 1); attempt("int or", lambda: 1 | Perm.R); attempt("name", lambda: Perm["R"] is Perm.R); attempt("no name", lambda: Perm["Q"]); attempt("in", lambda: 4 in Perm); attempt("in", lambda: 4 in Perm.RW); attempt("neg", lambda: Perm(-1)); attempt("lt", lambda: Perm.R < Perm.W); attempt("hash", lambda: hash(Perm.R) == hash(Perm.R)); attempt("names", lambda: ((Perm.R | Perm.X).name, Perm(0).name, (Perm.R | Perm.X).value, Perm.RW.name, IPerm(12).name, IPerm(8).name))
for boundary in (STRICT, CONFORM, EJECT, KEEP):
    for kind in (Flag, IntFlag):
        class F(kind, boundary=boundary):
            A = 1
            B = 4
        print(boundary, kind.__name__)
        for v in (1, 2, 5, 7, 8, 0, -1, -2, -9): attempt(v, lambda: repr(F(v)) + " " + type(F(v)).__name__)
        attempt("or", lambda: F.A | F.B); attempt("~", lambda: ~F.A); attempt("~5", lambda: ~F(5)); attempt("^", lambda: F.A ^ F.B ^ F.A); attempt("bad or", lambda: F.A | 2)
class Auto(Flag):
    A = auto()
    B = auto()
    C = auto()
    AB = A | B
    D = auto()
print([(m.name, m.value) for m in Auto], Auto.AB, Auto.__members__, Auto(15))
class Missing(IntFlag, boundary=KEEP):
    A = 2
    BIG = 1 << 40
print(Missing(3), repr(Missing(1)), Missing.BIG | 1, list(Missing(3)), Missing._flag_mask_ if hasattr(Missing, "_flag_mask_") else None)
class Multi(Flag):
    ALL = 7
    A = 1
print(list(Multi), Multi.ALL, Multi(1), list(Multi.__members__))
attempt("multi", lambda: repr(Multi(2)))
class Color(Flag):
    RED = 1
    GREEN = 2
    def describe(self): return "+".join(m.name for m in self)
    @classmethod
    def default(cls): return cls.RED | cls.GREEN
print(Color.default().describe(), Color.RED.describe(), Color(3) is Color.RED | Color.GREEN, {Color.RED: 1}[Color.RED])
