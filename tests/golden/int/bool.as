print(True & True, True & 1, True | False, True ^ True, True ^ 2, False | 0, True + True, True * 3.5, -True, ~True, ~False, True << 2, True / 2)
print(True == 1, True is (1 == 1), True < 2, True.real, True.numerator, True.bit_length(), repr(True), str(False), int(True), float(True), f"{True} {True:d} {True:5}")
print([bool(v) for v in (0, 1, -1, 0.0, 0.5, float("nan"), 0j, 1j, "", " ", [], [0], None, ..., 2**100)])
print(isinstance(True, int), bool.__mro__, type(True), True.__class__, sum([True, True]), [10, 20][True], not 0, not not "a")
for source in ["bool(1, 2)", "bool(x=1)", "type('B', (bool,), {})", "bool.__new__(int)", "True.x", "True()"]:
    try:
        print(eval(source))
    except TypeError as e:
        print(source, "->", e)
    except AttributeError as e:
        print(source, "->", e)
class Odd:
    def __bool__(self):
        return 1
try:
    bool(Odd())
except TypeError as e:
    print(e)
