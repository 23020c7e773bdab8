from enum import Flag, IntFlag, auto, CONFORM, EJECT


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R, repr(Perm.R), Perm.R | Perm.W, Perm.R | Perm.X, repr(Perm.R | Perm.X), ~Perm.R, Perm(0), repr(Perm(0)), Perm(3), Perm(7))
print(list(Perm), list(Perm.RW), Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm(0)), len(Perm.RW), Perm.R & Perm.W, Perm.RW ^ Perm.R, Perm.RW & ~Perm.W)
print(Perm.RW.value, Perm.RW.name, (Perm.R | Perm.X).name, Perm(0).name, Perm["RW"], Perm.R == 1)
p = Perm.R
p |= Perm.X
p &= ~Perm.R
print(p)


class Mode(IntFlag):
    A = 1
    B = 2


print(Mode.A | Mode.B, repr(Mode.A | Mode.B), repr(Mode.A | 8), repr(Mode(0)), ~Mode.A, Mode.A + 1, repr(1 | Mode.B), list(Mode(3)), Mode.A == 1, repr(Mode(12)), Mode.A & 1)


class Loose(Flag, boundary=CONFORM):
    A = 1


class Out(IntFlag, boundary=EJECT):
    A = 1


print(Loose(3), repr(Out(3)), type(Out(3)).__name__)
try:
    Perm(8)
except ValueError as e:
    print(e)
