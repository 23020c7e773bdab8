# f-strings: conversions, specs, nested fields, =, quotes, and what is evaluated when.
import datetime
name, width, value = "x", 10, 3.14159
d = {"key": [1, {"in": 2}]}
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr é"
f = F()
print(f"{name}{name!r}{name!s}{name!a} {f!r} {f!s} {f!a} {f} {f:} {f:a b} {f!r:>8} {f!s:^7}|")
print(f"{value:.2f} {value:{width}.3f} {value:{width}.{2 + 1}f} {value:{'>'}{width}} {name:{'*'}^{width}} {width:{'x' if name else 'd'}}")
print(f"{d['key'][1]['in']} {d['key'][0]:>{width}} {{}} {{{name}}} {{{{ }}}} {'{'} {'}'} {'nested' + f'{name}'}")
print(f"{name=} {name = } {name=!s} {name =:>5} {value=:.1f} {1+1=} {d['key']=} { width * 2 = } {f=} {f=!s:^9}|")
print(f"{(lambda x: x * 2)(3)} {(lambda: {'a': 1})()} {[i for i in range(3)]} { {1: 2}[1] } {({'a': 1})} {*[1, 2], 3} {(yield_ := 5)} {yield_:=5}")
print(f"{1 if 0 else 2} {not 0} {1 < 2} {1 != 2} {1 == 1} {1 >= 1} {3 <= 2} {name!r:*^{len(name)}} {'a' 'b'} {3:#x}")
print(f'''{
    name
} {value
:.1f} {
    [
        1, 2
    ]
}''')
print(f"{datetime.date(2020, 1, 2):%Y/%m/%d} {datetime.time(3, 4):%H:%M}", rf"\d{name}\n", fr"{name}\{{", Rf"{1}\t", F"{2}")
print("a" f"{name}" "b{}" rf"\{name}" f"", f"" "", f"" == "", f"{''}" == "")
print(f"{name}" + "%s" % f"{value:g}" + "{}".format(f"{1}"))
print(f"{'a':{'b'}<{'3'}}", f"{5:{'{'}>4}", f"{'é':>3}|{'日本':>4}|")
order = []
def t(x): order.append(x); return x
f"{t(1)}{t(2):{t(3)}}{t(4)!r}{t(5)}"
print(order)
try:
    f"{t('first')}{undefined}{t('last')}"
except NameError as e: print(e, order)
for bad in ("f'{5:z}'", "f'{\"a\":d}'", "f'{[]:>5}'", "f'{None:5}'", "f'{f:{f}}'", "f'{1:{2}{3}}'", "f'{1.5:d}'", "f'{\"s\":,}'", "f'{5!r:d}'", "f'{{}}'", "f'{(1, 2):5}'"):
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
def doc():
    f"""not a docstring {1}"""
def doc2():
    "a docstring" f""
print(doc.__doc__, doc2.__doc__)
class A:
    x = 1
    y = f"{x} {[x for _ in '1']}" if 0 else f"{x}"
print(A.y)
