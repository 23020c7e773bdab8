# f-strings: conversions, nested specs, = in all forms, objects with their own __format__
import datetime


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return f'<{spec}|{self.amount}>'

    def __repr__(self):
        return f'Money({self.amount})'

    def __str__(self):
        return f'${self.amount}'


m, width, precision, name = Money(5), 10, 3, 'name'
print(f'{m}', f'{m!s}', f'{m!r}', f'{m!a}', f'{m:x}', f'{m!s:>{width}}', f'{m:{width}.{precision}}', f'{m:{name}{width}}')
print(f'{m=}', f'{m = }', f'{m=!s}', f'{m=:abc}', f'{ m = !r:^20}|', f'{1 + 2 = :>5}', f'{name.upper()=}', f'{[1, 2][0]=}', f"{'q'=}", f'{(lambda x: x * 2)(4)=}')
print(f'{3.14159:{width}.{precision}f}|{42:<{width}}|{42:0{width}b}|{name:*^{width}}|{-5:=+{width},}|{width!r:>{width}}')
print(f'{{}} {{{name}}} {{{{}}}} ', f'{name!r:.{precision}}', f'{"nested " + f"{name}"}')
print(f'{datetime.date(2024, 2, 29):%d.%m.%Y} {datetime.datetime(2024, 1, 2, 3, 4):%H:%M}', f'{None}', f'{...}', f'{True:d} {True}', f'{(1,)}', f'{ {1: 2} }', f'{ {3} }')
print(f'''{
    name
    } {1
    + 2}''', rf'\n{name}\t', fr'{width}\{width}', f'\x41{name}\u00e9', f'\N{BULLET}' f'{1}' 'plain' f"{2}")
print(f'{width if precision else name}', f'{(yield_ := 7)}', yield_, f'{width:=10}', f'{width!s:=<10}', f'{1 if True else 2:>4}', f'{[x for x in range(3)]}', f'{max(3, 4):<{min(5, 6)}}|')
for bad in ("f'{5:d!}'", "f'{m:{5.5}}'", "f'{name:d}'", "f'{5:s}'", "f'{5.5:d}'", "f'{[]:>5}'", "f'{None:>5}'", "f'{object():x}'", "f'{name:{name}}'", "f'{name:>{-5}}'", "f'{5:{None}}'", "f'{undefined}'", "f'{1/0}'", "f'{m.nothing}'", "f'{name!r:d}'", "f'{b\"x\":5}'", "f'{1j:d}'"):
    try:
        print(bad, eval(bad))
    except Exception as e:
        print(bad, type(e).__name__, e)
