x, y, w = 5, "text", 10
print(f"{x} {y!r} {y!s} {y!a} {x:>{w}} {x:{'0'}{w}} {x:>+{w}.{2}f}")
print(f"{x=} {y = } {x + 1 = !r:>5} {y=!s} {x=:03d}")
print(f"{{}} {{{x}}} {'nested ' + f'{y}'} {(lambda v: v * 2)(3)} {[i for i in range(3)]}")
print(f"" f"a" "b" f"{x}" "c{}", rf"\d{x}\n", f"{x!r:^{w}}|", F"{x}")
print(f"{y:}", f"{x:d}", f"{1.5:.3f}", f"{1000000:,}", f"{255:#x}", f"{0.5:%}")
print(f"""multi
{x
 + 1}
line""")
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __repr__(self): return "repr"
    def __str__(self): return "str"
f = F()
print(f"{f} {f:abc} {f!r} {f!s:>5} {f:{x}{y}}")
print(f"{x if x else y} {x and y} {not x} {x,} {x, y} {dict(k=1)['k']}")
print(f"{x:{w}}" == format(x, "10"), f"{'a' 'b'}", f'{"quote"}', "skip")
print(f"{x!r}{y!r}", f"{y[0]}{y[1:]}{y.upper()}", f"{(z := 3)} {z}", f"{x:=+5}" , f"{x!=5}", f"{x==5}")
try:
    f"{x:abc}"
except ValueError as e: print(e)
try:
    f"{undefined}"
except NameError as e: print(e)
print(len(f"{'é'}日"), f"{'日':>4}|", f"{3:b}{4:o}")
