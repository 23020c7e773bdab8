# More locals and parameters than an instruction can name registers.
names = [f"v{i}" for i in range(260)]
source = "def f(" + ", ".join(f"p{i}" for i in range(210)) + "):\n"
for i, name in enumerate(names):
    source += f"    {name} = {i}\n"
source += """
    def inner():
        nonlocal v259, p209
        v259 += 1
        p209 *= 2
        return v0 + v259 + p0 + p209
    print(inner(), inner(), v259, p209)
    try:
        late
    except UnboundLocalError as error:
        print(error)
    late = v258 + 1
    late += 1
    print(late, [late for late in range(3)], late)
    a, (b, *c), late = v257, (p208, 1, 2), late * 2
    print(a, b, c, late)
    for v256 in range(3):
        if v256 == 1: continue
    del late
    try:
        late
    except UnboundLocalError as error:
        print(error)
    try:
        del late
    except UnboundLocalError as error:
        print(error)
    try:
        error
    except NameError as e:
        print(type(e).__name__)
    cell = 1
    get = lambda: cell
    del cell
    try:
        get()
    except NameError as e:
        print(e)
    try:
        cell
    except NameError as e:
        print(e)
    with open("/dev/null") as handle:
        pass
    match [v1, v255]:
        case [1, x]: print(x, handle.closed)
    v254, v253 = v253, v254
    print(v254, v253, (v252 := v252 + v254), v252)
    return len(locals())
print(f(*range(210)))
"""
exec(source)
