"""What a program is about. Each topic writes a body of some ten to forty lines."""
from expressions import BYTES, FLOATS, LARGE, SMALL, STRINGS, careful, expression, literal, slice_text
from source import TYPES
from statements import risky, show, statements

ANYTHING = ["int", "float", "str", "bool", "list", "tuple", "dict", "set", "bytes", "complex", "range"]


def shown(s, text):
    s.line(f"show(lambda: {text})")


def anything(s):
    return s.pick("None", "...", "NotImplemented", "object", "int", "len") if s.chance(0.06) else literal(s, s.rng.choice(ANYTHING))


# ---- values ----

def mixture(s):
    statements(s, 6, 12, 2)


def operators(s):
    """Every operator on operands of any type."""
    for _ in s.times(12, 20):
        left, right = anything(s), anything(s)
        if s.chance(0.15):
            shown(s, f"{s.pick('-', '+', '~', 'not ', 'abs', 'len', 'bool', 'int', 'float', 'str', 'list', 'sorted', 'sum', 'iter', 'next', 'ord', 'chr', 'bytes', 'tuple', 'set', 'dict', 'complex', 'reversed', 'round', 'bin', 'callable', 'repr', 'min', 'max', 'any', 'enumerate', 'zip')}".replace("iter", "len") + f"({left})" if s.chance(1) else "")
        elif s.chance(0.2):
            shown(s, f"{left} {s.pick('*', '**', '<<', '>>')} {s.pick('0', '1', '2', '3', '-1', 'True', '0.5', '2.0', '1j', repr('a'), 'None', '[1]')}")
        elif s.chance(0.2):
            shown(s, f"{left}[{right}]")
        elif s.chance(0.15):
            shown(s, f"{s.pick('divmod', 'isinstance', 'getattr', 'format', 'round', 'pow', 'max', 'min', 'sum', 'int', 'str', 'bytes', 'complex', 'filter', 'setattr', 'hasattr', 'zip', 'map')}({s.pick('', '*') if s.chance(0.1) else ''}{left}, {s.pick(right, '2', '0')})".replace("pow(", "divmod(").replace("filter(", "max(").replace("map(", "min(").replace("zip(", "sum("))
        elif s.chance(0.15):
            name = s.name()
            with s.block("try:"):
                s.line(f"{name} = {left}")
                s.line(f"{name} {s.pick('+', '-', '/', '//', '%', '&', '|', '^', '@')}= {right}")
                s.line(f"print(repr({name}))")
            with s.block("except Exception as error:"):
                s.line("print(type(error).__name__, error)")
        else:
            shown(s, f"{left} {s.pick('+', '-', '/', '//', '%', '&', '|', '^', '@', '<', '<=', '>', '>=', '==', '!=', 'in', 'not in', 'is not', 'and', 'or')} {right}".replace("is not", "!="))


def big_integers(s):
    numbers = [s.name() for _ in range(4)]
    for name in numbers:
        bits = s.pick(30, 60, 61, 62, 63, 64, 65, 120, 128, 250, 700)
        s.line(f"{name} = {s.pick('', '-')}{s.rng.getrandbits(bits)}" if s.chance(0.7) else f"{name} = {s.rng.choice(LARGE)}{s.pick('', ' - 1', ' + 1')}")
        s.bind("int", name)
    v = lambda: s.rng.choice(numbers) if s.chance(0.75) else s.rng.choice(SMALL)
    for _ in s.times(10, 18):
        shown(s, s.pick(
            lambda: f"{v()} {s.pick('+', '-', '*', '//', '%', '&', '|', '^')} {v()}", lambda: f"{v()} {s.pick('+', '-', '*', '//', '%', '&', '|', '^')} {v()}",
            lambda: f"divmod({v()}, {v()})", lambda: f"{v()} / {v()}", lambda: f"pow({v()}, abs({v()}) % 1000, {v()})", lambda: f"pow({v()}, -1, {v()})",
            lambda: f"{v()} {s.pick('<<', '>>')} {s.pick(1, 30, 61, 62, 63, 64, 100, 200)}", lambda: f"~{v()}", lambda: f"float({v()})", lambda: f"{v()}.bit_length()",
            lambda: f"hex({v()}), bin({v()}), oct({v()})", lambda: f"{v()} {s.pick('<', '<=', '==', '!=', '>')} {v()}", lambda: f"{v()} {s.pick('<', '==', '>=')} float({v()})",
            lambda: f"hash({v()})", lambda: f"f'{{{v()}:{s.pick(',', '_', 'x', '_x', '#b', '>40', '+', 'e', '.3g', '040d')}}}'", lambda: f"round({v()}, {s.pick(-1, -2, -5, -18, -30, 2)})",
            lambda: f"{v()}.to_bytes({s.pick(1, 8, 16, 100)}, {s.pick(repr('big'), repr('little'))}{s.pick('', ', signed=True')})",
            lambda: f"int.from_bytes({s.rng.choice(BYTES)}, {s.pick(repr('big'), repr('little'))}{s.pick('', ', signed=True')})",
            lambda: f"int(str({v()})) == {v()}", lambda: f"int(hex({v()}), 16), int(bin({v()}), 0)", lambda: f"{v()} ** {s.pick(2, 3, 5, 10, 0, -1)}",
            lambda: f"{v()} + {s.rng.choice(FLOATS)}", lambda: f"int({v()} * {s.rng.choice(FLOATS)})", lambda: f"-{v()} // {v()}, -{v()} % {v()}", lambda: f"abs({v()}), bool({v()}), {v()}.bit_count()",
            lambda: f"{{{v()}: 1, {v()}: 2, {v()}: 3}}", lambda: f"sorted([{v()}, {v()}, {v()}, {s.rng.choice(FLOATS)}])")())


def floats(s):
    v = lambda: s.rng.choice(FLOATS) if s.chance(0.6) else repr(s.rng.uniform(-1, 1) * 10.0 ** s.rng.randint(-20, 20))
    for _ in s.times(10, 18):
        shown(s, s.pick(
            lambda: f"{v()} {s.pick('+', '-', '*', '/', '//', '%')} {v()}", lambda: f"{v()} {s.pick('+', '-', '*', '/', '//', '%')} {s.rng.choice(SMALL + LARGE)}",
            lambda: f"({v()}) ** {v()}", lambda: f"divmod({v()}, {v()})", lambda: f"round({v()}, {s.pick(0, 1, 2, 5, -1, -3, 15, 20, 400)})", lambda: f"round({v()})",
            lambda: f"int({v()})", lambda: f"({v()}).hex(), ({v()}).is_integer()", lambda: f"({v()}).as_integer_ratio()", lambda: f"format({v()}, {s.pick('.3f', 'e', '.10g', 'g', ',.2f', '.0f', '%', '20', '.30f', '.17g', '+.1e', '#.3g')!r})",
            lambda: f"'%{s.pick('.3f', 'g', '10.2e', '.15g', 's', 'r', '-12f|', '+08.1f', 'd', 'i')}' % ({v()})", lambda: f"hash({v()})", lambda: f"{v()} {s.pick('<', '<=', '==', '!=')} {v()}",
            lambda: f"sum([{v()}, {v()}, {v()}])", lambda: f"min({v()}, {v()}), max({v()}, {v()})", lambda: f"float(repr({v()}))", lambda: f"float({s.pick(repr('1e5'), repr(' 2.5 '), repr('nan'), repr('-Infinity'), repr('1_0.5'), repr('1e400'), repr('x'), repr(''), repr('0x1p3'), repr('.5e-3'), repr('5.'))})",
            lambda: f"float.fromhex(({v()}).hex())", lambda: f"complex({v()}, {v()})", lambda: f"complex({v()}, {v()}) {s.pick('*', '/', '+', '-')} complex({v()}, {v()})", lambda: f"abs(complex({v()}, {v()}))",
            lambda: f"sorted([{v()}, {v()}, {v()}, 1])", lambda: f"{{{v()}: 'a', {v()}: 'b', 1: 'c'}}", lambda: f"str({v()}), repr({v()})", lambda: f"abs({v()}), -({v()}), bool({v()})")())


def formatting(s):
    for _ in s.times(10, 18):
        align = s.pick("", "<", ">", "^", "=", "*^", "0<", "é>", "{<") if s.chance(0.6) else ""
        spec = (align + s.pick("", "", "+", "-", " ") + s.pick("", "", "z") + s.pick("", "", "#") + s.pick("", "", "0") + s.pick("", "", "5", "12", "20") + s.pick("", "", "", ",", "_")
                + s.pick("", "", ".0", ".2", ".10") + s.pick("", "", *"bcdeEfFgGnosxX%q"))
        value = literal(s, s.pick("int", "int", "float", "float", "str", "bool", "complex", "list", "bytes"))
        shown(s, f"format({value}, {spec!r})" if s.chance(0.6) or "{" in spec else f"'{{:{spec}}}|{{!r}}'.format({value}, {anything(s)})")
    for _ in s.times(3, 6):
        shown(s, expression(s, "str", 3))
    for _ in s.times(2, 4):
        text = s.pick("{0[1]}", "{a[b]}", "{0.real}", "{}{}", "{", "}", "{0}{}", "{!x}", "{:{}}", "{:{}.{}f}", "{0!r:>{1}}", "{x.y}", "{[a]}", "{0[-1]}", "{:d}{:s}", "{{}}{}", "{!r:^10}", "{0.__class__}", "{a!s}")
        shown(s, f"{text!r}.format({anything(s)}, {s.pick('3', anything(s))}, {s.pick('2', 'a=5', 'a=' + repr({'b': 1}))})")


def slicing(s):
    for _ in s.times(8, 14):
        e = lambda kind: literal(s, kind)
        kind = s.pick("list", "str", "tuple", "bytes", "range", "list")
        if kind == "list" and s.chance(0.6):
            name = s.name()
            s.line(f"{name} = {s.pick(literal(s, 'list'), 'list(range(10))', 'bytearray(b' + repr('hello world') + ')')}")
            with s.block("try:"):
                s.line(s.pick(f"{name}[{slice_text(s, e)}] = {s.pick(literal(s, 'list'), literal(s, 'bytes'), '(x for x in (1, 2, 3))', '5', literal(s, 'tuple'))}", f"del {name}[{slice_text(s, e)}]",
                              f"{name}[{s.pick('0', '-1', '99', 'None', repr('a'), '1.0', '2**70')}] = {s.pick('7', '300', repr('x'))}", f"{name} *= {s.pick('0', '2', '-1', '1.5')}"))
            with s.block("except Exception as error:"):
                s.line("print(type(error).__name__, error)")
            s.line(f"print({name})")
        else:
            shown(s, f"{literal(s, kind) if s.chance(0.6) else kind + '(range(10))' if kind != 'range' else 'range(10)'}[{slice_text(s, e)}]")
    shown(s, f"slice({s.pick('None', '1', '-3')}, {s.pick('None', '5', '100')}, {s.pick('None', '2', '-1', '0')}).indices({s.below(12)})")


METHODS = {
    "str": ["split", "rsplit", "strip", "replace", "find", "index", "count", "startswith", "endswith", "join", "center", "zfill", "partition", "translate", "expandtabs", "encode",
            "isdigit", "title", "splitlines", "format", "removeprefix", "ljust", "format_map", "casefold", "rindex", "nothing"],
    "list": ["append", "extend", "insert", "pop", "remove", "index", "count", "sort", "reverse", "copy", "clear", "nothing"],
    "dict": ["get", "pop", "popitem", "setdefault", "update", "keys", "values", "items", "copy", "fromkeys", "clear", "nothing"],
    "set": ["add", "discard", "remove", "pop", "union", "update", "intersection", "difference", "symmetric_difference", "issubset", "isdisjoint", "intersection_update", "difference_update", "copy"],
    "tuple": ["index", "count", "nothing"], "bytes": ["split", "find", "replace", "decode", "hex", "join", "startswith", "strip", "count", "center", "partition", "index", "zfill"],
    "int": ["bit_length", "to_bytes", "conjugate", "as_integer_ratio", "bit_count", "nothing"], "float": ["is_integer", "hex", "as_integer_ratio", "conjugate", "fromhex"],
    "range": ["index", "count", "nothing"], "bytearray": ["append", "extend", "pop", "insert", "remove", "reverse", "find", "clear", "decode"],
}


def methods(s):
    """Methods with arguments of any number and type."""
    kind = s.rng.choice(list(METHODS))
    for _ in s.times(8, 14):
        name = s.name()
        value = f"bytearray({s.rng.choice(BYTES)})" if kind == "bytearray" else literal(s, kind)
        s.line(f"{name} = {value}")
        wanted = {"str": "str", "bytes": "bytes", "dict": "str", "bytearray": "int"}.get(kind, "int")
        arguments = [literal(s, wanted) if s.chance(0.65) else anything(s) for _ in range(s.pick(0, 1, 1, 1, 2, 2, 3))]
        if s.chance(0.07):
            arguments.append(s.pick("key=1", "sep=None", "maxsplit=1", "nothing=2", "key=abs", "reverse=True", "default=3", "keepends=True"))
        shown(s, f"{name}.{s.rng.choice(METHODS[kind])}({', '.join(arguments)})".replace("object", "None"))
        s.line(f"print(repr({name}))")


def builtins(s):
    for _ in s.times(10, 16):
        a = lambda: expression(s, None, 1) if s.chance(0.7) else anything(s)
        shown(s, s.pick(
            lambda: f"sorted({a()}{s.pick('', ', key=str', ', reverse=True', ', key=None', ', key=len')})", lambda: f"{s.pick('min', 'max')}({a()}{s.pick('', ', key=str', ', default=0', ', default=None, key=len')})",
            lambda: f"sum({a()}{s.pick('', ', 1', ', []', ', 0.5', ', start=2', ', ' + repr(''))})", lambda: f"list(zip({a()}, {a()}{s.pick('', ', strict=True')}))", lambda: f"list(map({s.pick('str', 'abs', 'len', 'lambda x, y=2: (x, y)', 'max')}, {a()}))",
            lambda: f"list(enumerate({a()}{s.pick('', ', 5', ', start=-1')}))", lambda: f"list(filter({s.pick('None', 'str.isalpha', 'lambda x: x')}, {a()}))", lambda: f"list(reversed({a()}))",
            lambda: f"dict({a()})", lambda: f"dict({a()}, x=1)", lambda: f"int({a()}{s.pick('', ', 10', ', 16', ', 1')})", lambda: f"float({a()})", lambda: f"round({a()}, {s.pick('0', '1', 'None', '-1', repr('x'))})",
            lambda: f"bytes({s.pick(a(), literal(s, 'list'))})" if s.chance(0.3) else f"bytearray({literal(s, 'list')})", lambda: f"range({', '.join(s.rng.choice(SMALL) if s.chance(0.85) else anything(s) for _ in s.times(1, 3))})", lambda: f"isinstance({a()}, {s.pick('int', '(int, (str, float))', 'list', '1', 'int | str', '[int]')})",
            lambda: f"ord({a()})", lambda: f"chr({a()})", lambda: f"divmod({a()}, {a()})", lambda: f"getattr({a()}, {s.pick(repr('real'), repr('foo'), '1')}{s.pick('', ', 5')})", lambda: f"type({a()}).__name__, type({a()}).__mro__[1].__name__",
            lambda: f"repr({a()}), ascii({a()})", lambda: f"complex({a()}{s.pick('', ', 1', ', 2.5')})", lambda: f"any({a()}), all({a()})", lambda: f"hash({s.pick(literal(s, 'int'), literal(s, 'tuple'), literal(s, 'float'), '[]', '{}', 'frozenset([1, 2])', literal(s, 'str'))})",
            lambda: f"frozenset({a()}) == set({a()})", lambda: f"str({s.rng.choice(BYTES)}, {s.pick(repr('utf-8'), repr('ascii'), repr('nothing'), '1')})", lambda: f"next(iter({a()}), {s.pick('None', '7')})", lambda: f"slice({a()}, 2)", lambda: f"len({a()})", lambda: f"callable({a()})",
            lambda: f"eval({s.pick('1 +', '2 * 3', '(1', 'x y', 'None', '[1, 2', 'a = 1', '1 if 2', 'lambda: 3', '0777', 'f(', chr(39) + 'abc', '1__0', '~', 'not', 'a.b.', '5 6', '*a', 'print(1 2)', 'yield 1')!r})".replace("'lambda: 3'", "'3'"))())


# ---- functions ----

def parameters(s):
    """Signatures against calls."""
    count = s.below(4)
    only, defaults = s.below(count + 1) if s.chance(0.4) else 0, s.below(count + 1)
    parts = []
    for i in range(count):
        parts.append(f"p{i}" + (f"={s.pick('1', 'None', repr('d'))}" if i >= count - defaults else ""))
        if i + 1 == only:
            parts.append("/")
    keywords = [f"k{i}" + s.pick("", "=5") for i in range(s.below(3))]
    if s.chance(0.4):
        parts.append("*args")
    elif keywords:
        parts.append("*")
    parts += keywords
    if s.chance(0.4):
        parts.append("**kwargs")
    body = "return [(k, v) for k, v in locals().items() if k != 'self']"
    style = s.pick("def", "def", "lambda", "method", "class", "static")
    if style == "lambda":
        s.line(f"f = lambda {', '.join(parts)}: ({', '.join([p.split('=')[0].strip('*') for p in parts if p not in '/*'] + [''])})")
        s.line("call = f")
    elif style == "def":
        with s.block(f"def f({', '.join(parts)}):"):
            s.line(body)
        s.line("call = f")
    else:
        with s.block("class K:"):
            if style == "class":
                with s.block(f"def __init__({', '.join(['self'] + parts)}):"):
                    s.line("self.got = [(k, v) for k, v in locals().items() if k != 'self']")
                with s.block("def __repr__(self):"):
                    s.line("return f'K{self.got}'")
            else:
                if style == "static":
                    s.line(s.pick("@staticmethod", "@classmethod"))
                head = ["self"] if style == "method" or "class" in s.lines[-1] and s.lines[-1].strip().startswith("@c") else []
                with s.block(f"def f({', '.join(head + parts)}):"):
                    s.line(body)
        s.line("call = K" if style == "class" else "call = K().f")
    for _ in s.times(6, 12):
        arguments = [s.pick("10", "20", "'x'", "*(1, 2)", "*[]", "*'ab'", "*range(2)", "*5" if s.chance(0.1) else "0") for _ in range(s.below(4))]
        arguments += [s.pick(f"p{s.below(4)}={s.below(9)}", f"k{s.below(3)}={s.below(9)}", "extra=1", "**{'p0': 3}", "**{}", "**dict(k0=1, z=2)", "**{1: 2}" if s.chance(0.2) else "k1=0", "**5" if s.chance(0.1) else "p1=4") for _ in range(s.below(3))]
        seen, kept = set(), []
        for argument in arguments:
            if argument.split("=")[0] not in seen or argument[0] == "*":
                kept.append(argument)
            seen.add(argument.split("=")[0])
        shown(s, f"call({', '.join(kept)})")


def closures(s):
    s.line("log = []")
    with s.block(f"def make(start, step={s.pick(1, 2, -1)}):"):
        s.line("count = start")
        with s.block("def bump(by=None):"):
            s.line("nonlocal count")
            s.line(f"count {s.pick('+', '-', '*')}= step if by is None else by")
            s.line("log.append(count)")
            s.line(f"return {s.pick('count', '(count, step)', 'lambda: count')}")
        with s.block("def peek():"):
            s.line(f"return {s.pick('count', '[count, start]', '[count + i for i in range(step)]', 'sum(count for _ in log)')}")
        s.line("return bump, peek")
    s.line(f"a, peek_a = make({literal(s, 'int')})")
    s.line(f"b, peek_b = make({literal(s, 'int')}, {s.pick(3, -2)})")
    for _ in s.times(4, 8):
        call = s.pick("a()", "b()", "a(2)", "b(-1)", "peek_a()", "peek_b()", "a(b) if False else 0", "a('x')")
        with s.block("try:"):
            s.line(f"value = {call}")
            s.line("print(value() if callable(value) else value)")
        with s.block("except Exception as error:"):
            s.line("print(type(error).__name__, error)")
    s.line("print(log)")
    s.line(f"fs = [lambda x{s.pick('', '=1', '=i')}: ({s.pick('i', 'i + 1')}, x) for i in range({s.below(4)})]")
    shown(s, f"[f({s.pick('', '7')}) for f in fs]")
    with s.block("def fold(f, n, *rest):"):
        s.line(f"return f(n, *rest) if n <= {s.pick(0, 1)} else fold(f, n - {s.pick(1, 2)}, n, *rest[:2])")
    shown(s, f"fold(lambda *a, **k: (a, k), {s.below(8)})")
    with s.function(f"def outer({s.pick('x', 'x=3')}):"):
        s.bind("int", "x")
        statements(s, 2, 4, 1, "f")
        with s.function("def inner():"):
            statements(s, 1, 3, 1, "f")
            s.line("return x")
        s.line("return inner()")
    shown(s, f"outer({s.below(9)})")


def decorators(s):
    with s.block("def trace(*names, **options):"):
        with s.block("def wrap(f):"):
            with s.block("def inner(*args, **kwargs):"):
                s.line("print('call', names, sorted(options), f.__name__, args, kwargs)")
                s.line(s.pick("return f(*args, **kwargs)", "return [f(*args, **kwargs)]", "return f(*args[:1])"))
            s.line(s.pick("inner.__name__ = f.__name__", "inner.__wrapped__ = f", "pass"))
            s.line("return inner")
        s.line("return wrap")
    s.line(f"@trace({s.below(5)}, tag={literal(s, 'str')})")
    if s.chance(0.4):
        s.line("@trace()")
    with s.function("def f(a, b=2):"):
        s.bind("int", "a")
        statements(s, 1, 3, 1, "f")
        s.line("return a")
    shown(s, "f(1)"), shown(s, "f(b=3, a=4)"), shown(s, "f()"), shown(s, "f.__name__, f.__qualname__[-5:]")
    with s.block("def memo(f):"):
        s.line("cache = {}")
        with s.block("def g(n):"):
            with s.block("if n not in cache:"):
                s.line("cache[n] = f(n)")
            s.line("return cache[n]")
        s.line("g.cache = cache")
        s.line("return g")
    s.line("@memo")
    with s.block("def fib(n):"):
        s.line(f"return n if n < {s.pick(2, 3)} else fib(n - 1) {s.pick('+', '-', '*')} fib(n - 2)")
    shown(s, f"fib({s.pick(5, 12, 15)})")
    s.line("print(sorted(fib.cache.items())[:4])")


def generators(s):
    """A generator ends by being finished or closed: when an abandoned one is, is not promised."""
    name = "gen"
    s.line("kept = []")
    with s.block("def keep(generator):"):
        s.line("kept.append(generator)")
        s.line("return generator")
    with s.function(f"def {name}(a, n=3):"):
        s.bind("int", "a")
        with s.block("try:"):
            statements(s, 2, 5, 2, "g")
            s.line(f"yield {careful(s, 'int', 1)}")
        for _ in range(s.below(2)):
            with s.block(f"except {s.pick('ValueError', 'KeyError', 'GeneratorExit', 'Exception')} as error:"):
                s.line("print('in', type(error).__name__, error)")
                s.line(s.pick("raise", "yield 'handled'", "return 7", "raise StopIteration(3)", "pass", "raise ValueError('new') from error"))
        with s.block("finally:"):
            s.line("print('closing')")
            if s.chance(0.1):
                s.line("yield 'late'")
        s.line(f"return {careful(s, s.pick('int', 'str'), 1)}")
    with s.block("def delegate(a):"):
        s.line(f"result = yield from {name}(a)")
        s.line("print('result', result)")
        s.line("yield result")
        s.line(s.pick("return (yield)", "return result", "pass"))
    shown(s, f"list(keep({name}({s.below(5)})))"), shown(s, f"list(keep(delegate({s.below(5)})))")
    s.line(f"g = keep({s.pick(name, 'delegate')}({s.below(5)}))")
    for _ in s.times(3, 8):
        shown(s, s.pick("next(g)", "next(g)", "next(g, 'end')", "g.send(None)", f"g.send({literal(s, 'int')})", "g.throw(ValueError('thrown'))", "g.throw(KeyError)", "g.throw(KeyError('k'))", "g.close()", "g.gi_running, g.gi_frame is None"))
    shown(s, "list(g)"), shown(s, "g.close()"), shown(s, "next(g)")
    shown(s, f"sum(keep({name}(2)))")
    shown(s, f"[x for x in (y {s.pick('+', '*', '//')} 2 for y in range({s.below(6)})) if x]")
    shown(s, "dict(enumerate(str(x) for x in keep(gen(1))))")
    with s.block("for g in kept * 3:"):
        with s.block("try:"):
            s.line("g.close()")
        with s.block("except Exception as error:"):
            s.line("print(type(error).__name__, error)")


def comprehensions(s):
    statements(s, 2, 3, 0)
    saved, s.mistakes = s.mistakes, 0.05
    for _ in s.times(6, 10):
        x, y = s.name("x"), s.name("y")
        first = s.pick(f"range({s.below(7)})", expression(s, "list", 1), expression(s, "str", 1), expression(s, "tuple", 1))
        text = f"for {x} in {first}"
        if s.chance(0.4):
            text += f" if {s.pick(x, f'{x} != {expression(s, None, 0)}', f'str({x}) > {chr(39)}3{chr(39)}', f'({y}w := {x})')}"
        if s.chance(0.4):
            text += f" for {y} in {s.pick(f'range({s.below(4)})', f'str({x})', f'[{x}]', f'({x}, {x})', 'reversed([1, 2])')}"
        value = s.pick(x, f"({x}, {x})", f"str({x}) * 2", f"[{x} for {x} in str({x})]", f"{{{x}: {x}}}", f"(lambda: {x})()", f"f'{{{x}}}!'", f"{x} if {x} else None", f"{x} + 1", f"-{x}", f"{x}[0]")
        shown(s, s.pick(f"[{value} {text}]", f"{{str({x}) {text}}} == {{str({x}) {text}}}", f"{{str({x}): {value} {text}}}", f"list({value} {text})", f"sum(1 {text})", f"tuple({value} {text})", f"max({value} {text})", f"sorted(({value} {text}), key=str)", f"[*({value} {text}), 0]"))
    s.mistakes = saved


def unpacking(s):
    for _ in s.times(6, 10):
        shapes = ["{0}, {1} = {v}", "{0}, *{1} = {v}", "*{0}, {1} = {v}", "{0}, (*{1}, {2}) = {v}", "[{0}, {1}] = {v}", "({0}, {1}), {2} = {v}", "{0}, *{1}, {2} = {v}", "{0}, = {v}", "for {0}, {1} in {v}: print({0}, {1})",
                  "for {0}, *{1} in {v}: print({0}, {1})", "{0}, {1}, {2} = {3} = {v}", "{0} = {1}, {2} = {v}", "{0}, {0} = {v}", "{0} = *{v}, 1", "{0}, box[0], box[{1}] = 1, 2, 3" if s.chance(0.1) else "{0}, box[0] = {v}"]
        names = [s.name() for _ in range(4)]
        value = s.pick(literal(s, "list"), literal(s, "tuple"), literal(s, "str"), literal(s, "dict"), "range(3)", "(1, (2, 3, 4))", "((1, 2), 3)", "'ab', 'cd'", "[(1, 2), (3, 4)]", "5", "None", "[[1, 2], 'ab', (3,)]", "iter([1, 2])", "map(abs, [-1, -2])")
        shape = s.rng.choice(shapes)
        if shape.startswith("{0} = {1}") or shape.startswith("{0}, {0}"):
            value = s.pick("(1, 2)", "'ab'", "[7, 8]")
        s.line("box = [0, 0]")
        with s.block("try:"):
            s.line(shape.format(*names, v=value))
            s.line(f"print({', '.join(name for i, name in enumerate(names) if '{%d}' % i in shape)}, box)")
        with s.block("except Exception as error:"):
            s.line("print(type(error).__name__, error)")
    for _ in s.times(2, 4):
        parts = [s.pick("*", "", "*") + anything(s) for _ in s.times(1, 3)]
        shown(s, s.pick(f"[{', '.join(parts)}]", f"({', '.join(parts)},)", f"{{**{anything(s)}, **{literal(s, 'dict')}}}", f"print({', '.join(parts)})", f"dict(**{anything(s)})", f"max({', '.join(parts)})"))


# ---- classes ----

BINARY = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "and": "&", "or": "|", "xor": "^", "lshift": "<<", "rshift": ">>", "pow": "**", "matmul": "@"}
ORDER = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}


def result(s):
    return s.pick("self.v", "NotImplemented", "(type(self).__name__, self.v)", "type(self)(self.v + 1)", "other", "'text'", "None", "True", "[self.v, 1]")


def dunders(s):
    """Operators on instances of classes that have some of the methods."""
    classes = ["A", "B", "C"]
    for i, name in enumerate(classes):
        base = s.pick("", "", "(A)" if i else "", "(int)" if s.chance(0.15) else "", "(str)" if s.chance(0.1) else "", "(list)" if s.chance(0.1) else "")
        with s.block(f"class {name}{base}:"):
            if base in ("", "(A)"):
                with s.block("def __init__(self, v=0):"):
                    s.line("self.v = v")
            else:
                s.line("v = 5")
            with s.block("def __repr__(self):"):
                s.line(f"return f'{name}<{{self.v}}>'")
            for operation in s.rng.sample(list(BINARY), s.rng.randint(2, 5)):
                for prefix in ("", "r", "i"):
                    if s.chance(0.5):
                        with s.block(f"def __{prefix}{operation}__(self, other):"):
                            if s.chance(0.4):
                                s.line(f"print('{name}.{prefix}{operation}', repr(other))")
                            s.line(f"return {result(s)}")
            for operation in s.rng.sample(list(ORDER), s.below(4)):
                with s.block(f"def __{operation}__(self, other):"):
                    if s.chance(0.4):
                        s.line(f"print('{name}.{operation}')")
                    s.line(f"return {s.pick('NotImplemented', 'self.v', 'self.v == getattr(other, ' + repr('v') + ', None)', 'True', 'False', '[]')}")
            for operation, values in {"neg": ["self", "-1"], "bool": ["True", "False", "1"], "len": ["3", "-1", "'x'", "0", "True"], "hash": ["7", "'x'", "2**70", "hash(self.v)"], "contains": ["1", "''", "other == 1"],
                                      "getitem": ["other", "other * 2", "[1, 2, 3][other]"], "call": ["self.v", "type(self)()"], "int": ["5", "'x'", "self.v"], "float": ["1.5", "3"], "index": ["2", "'i'", "1"],
                                      "iter": ["iter([1, 2])", "iter(())", "self", "5"], "str": ["'str!'", "5"], "abs": ["9"], "invert": ["self"], "round": ["4"], "format": ["'<' + other + '>'", "3"], "reversed": ["[3, 2]"], "enter": ["self"],
                                      "getattr": ["other.upper()"], "bytes": ["b'by'", "1"], "complex": ["1j", "1"], "divmod": ["(1, 2)"], "next": ["1"], "delitem": ["print('del', other)"], "length_hint": ["5", "-1", "'z'"]}.items():
                if s.chance(0.16):
                    with s.block(f"def __{operation}__(self{', other' if operation in ('contains', 'getitem', 'format', 'getattr', 'divmod', 'delitem') else ''}{', other=None' if operation in ('call', 'round') else ''}):"):
                        value = s.rng.choice(values)
                        if operation == "getattr":
                            with s.block("if other.startswith('_') or other == 'v':"):
                                s.line("raise AttributeError(other)")
                        elif operation == "next":  # every iteration has to end
                            s.line("self.left = getattr(self, 'left', 3) - 1")
                            with s.block("if self.left < 0:"):
                                s.line("raise StopIteration")
                        elif operation == "getitem":
                            with s.block("if isinstance(other, int) and other > 3:"):
                                s.line("raise IndexError(other)")
                        s.line(f"return {value}")
            if s.chance(0.1):
                s.line("__hash__ = None")
    for name in classes:
        with s.block("try:"):
            s.line(f"{name.lower()} = {name}({s.pick('1', '2', '0', '')})")
        with s.block("except TypeError as error:"):
            s.line("print(error)")
            s.line(f"{name.lower()} = 3")
    operand = lambda: s.pick("a", "b", "c", "a", "b", "c", "1", "'s'", "[1]", "2.5", "None", "(1,)")
    for _ in s.times(12, 20):
        x = s.pick("a", "b", "c")
        shown(s, s.pick(lambda: f"{operand()} {s.rng.choice(list(BINARY.values()))} {x}", lambda: f"{x} {s.rng.choice(list(BINARY.values()))} {operand()}", lambda: f"{x} {s.rng.choice(list(ORDER.values()))} {operand()}",
                        lambda: f"{operand()} {s.rng.choice(list(ORDER.values()))} {x}", lambda: f"sorted([{x}, {operand()}, {operand()}])", lambda: f"{x}[{s.pick('0', '1', ':2', repr('k'))}]", lambda: f"{operand()} in {x}", lambda: f"{x} in [{operand()}, {operand()}]",
                        lambda: f"{s.pick('len', 'bool', 'int', 'float', 'str', 'abs', 'list', 'iter', 'next', 'round', 'reversed', 'bytes', 'complex', 'repr', 'format', 'range', 'hex', 'tuple', 'sorted', 'sum', 'callable', 'bin', 'chr')}({x})".replace("iter(", "list("),
                        lambda: f"divmod({x}, {operand()})", lambda: f"f'{{{x}}} {{{x}!r:>8}} {{{x}:4}}'", lambda: f"{s.pick('-', '+', '~', 'not ')}{x}", lambda: f"{x}({s.pick('', '1')})", lambda: f"{x}.missing", lambda: f"{{{x}: 1}}[{operand()}]", lambda: f"[1, 2, 3][{x}]",
                        lambda: f"'%s %d' % ({x}, {x})", lambda: f"pow({x}, {operand()})", lambda: f"max({x}, {operand()})", lambda: f"[*{x}]", lambda: f"{{**{x}}}", lambda: f"'abc' * {x}", lambda: f"isinstance({x}, A), type({x}).__mro__[1].__name__",
                        lambda: f"{x} and {operand()}, {x} or {operand()}", lambda: f"{x} == {x}, {x} != {x}", lambda: f"sum([{x}, {operand()}], {operand()})")())
    for _ in s.times(2, 5):
        with s.block("try:"):
            s.line(f"{s.pick('a', 'b', 'c')} {s.rng.choice(list(BINARY.values()))}= {operand()}")
        with s.block("except Exception as error:"):
            s.line("print(type(error).__name__, error)")
        s.line("print(repr(a), repr(b), repr(c))")
    with s.block("try:"):
        s.line(s.pick("del a[1]", "b[2] = 3", "x, y = c", "for x in a: print(x); break", "with a: pass", "a.v = 3; print(a)", "del b.v; print(b)", "print(*c)", "assert b, c", "raise a", "import_me(a)"))
    with s.block("except Exception as error:"):
        s.line("print(type(error).__name__, error)")


def inheritance(s):
    """Several bases, super(), properties, class attributes."""
    names = ["Base", "Left", "Right", "Down", "Last"]
    for i, name in enumerate(names):
        bases = s.rng.sample(names[:i], min(i, s.rng.randint(0 if i == 0 else 1, 2))) if i else []
        if i > 2 and s.chance(0.15):
            bases = names[:2]
        head = f"class {name}{'(' + ', '.join(bases) + ')' if bases else ''}:"
        with s.block("try:"):
            with s.block(head):
                if s.chance(0.5):
                    s.line(f"tag = {literal(s, s.pick('int', 'str'))}")
                if s.chance(0.6):
                    with s.block("def __init__(self, *args):"):
                        s.line(f"print('{name}.__init__', args)")
                        if bases and s.chance(0.8):
                            s.line(f"super().__init__(*args{s.pick('', '[1:]')}{s.pick('', ', 9')})")
                        s.line(f"self.{s.pick('x', 'y', 'z')} = {s.pick('args', 'len(args)', repr(name))}")
                for method in s.rng.sample(["who", "more", "less"], s.below(3)):
                    with s.block(f"def {method}(self, n=1):"):
                        s.line(f"return {s.pick(repr(name), f'[{name!r}, n]', 'self.tag', f'super().{method}(n)' if bases else 'n', f'({name!r}, super().{method}(n + 1))', 'self.who(n)' if method != 'who' else 'n')}")
                if s.chance(0.3):
                    s.line("@property")
                    with s.block("def prop(self):"):
                        s.line(f"return {s.pick('self.tag', 'super().prop', repr(name), 'self.missing')}")
                    if s.chance(0.5):
                        s.line("@prop.setter")
                        with s.block("def prop(self, value):"):
                            s.line(f"print('{name} set', value)")
                if s.chance(0.3):
                    s.line(s.pick("@classmethod", "@staticmethod"))
                    with s.block("def make(cls=None, *rest):"):
                        s.line(f"return {s.pick('getattr(cls, ' + repr('__name__') + ', cls)', repr(name), '(cls and 1, rest)')}")
                if s.chance(0.2):
                    s.line(f"__slots__ = {s.pick('()', repr(('x',)), repr('y'))}")
                if s.chance(0.15):
                    with s.block("def __init_subclass__(cls, **options):"):
                        s.line(f"print('{name} subclassed by', cls.__name__, options)")
                if s.chance(0.15):
                    with s.block("def __getattr__(self, name):"):
                        s.line(f"return {s.pick('name', 'super().__getattr__(name)', '42')} if not name.startswith('__') else object.__getattribute__(self, name)")
                if s.chance(0.15):
                    with s.block("def __setattr__(self, name, value):"):
                        s.line(f"print('{name} sets', name)")
                        s.line("object.__setattr__(self, name, value)")
        with s.block("except TypeError as error:"):
            s.line("print(error)")
            s.line(f"{name} = Base")
        s.line(f"print([k.__name__ for k in {name}.__mro__])")
    for _ in s.times(2, 4):
        kind = s.rng.choice(names)
        with s.block("try:"):
            s.line(f"o = {kind}({s.pick('', '1', '1, 2')})")
            s.line("print(type(o).__name__, sorted(getattr(o, '__dict__', {}).items(), key=str))")
        with s.block("except Exception as error:"):
            s.line("print(type(error).__name__, error)")
            s.line("continue_with = o = Base.__new__(Base)")
        for _ in s.times(4, 7):
            shown(s, s.pick("o.who()", "o.more(2)", "o.less()", "o.tag", "o.prop", "o.x", "o.y", "o.make()", f"{kind}.make(1)", "o.missing", f"isinstance(o, {s.rng.choice(names)})", f"issubclass({kind}, {s.rng.choice(names)})", f"super({s.rng.choice(names)}, o).who()", f"{s.rng.choice(names)}.who(o)",
                            "hasattr(o, 'prop')", "setattr(o, 'prop', 5)", "setattr(o, 'q', 5)", "delattr(o, 'x')", "delattr(o, 'nope')", f"{kind}.who", "o.who(1, 2)", "o.__class__.__name__", "type(o).tag", "o.who(n=3)", f"{kind}.who()", f"{s.rng.choice(names)}.tag", "vars(o)", "sorted(n for n in dir(o) if n[0] != '_')"
                            ).replace(f"{kind}.who)", f"{kind}.who.__qualname__)") if s.chance(1) else "")


def descriptors(s):
    with s.block("class D:"):
        with s.block("def __set_name__(self, owner, name):"):
            s.line("self.name = name")
            s.line("print('named', owner.__name__, name)")
        with s.block("def __get__(self, instance, owner=None):"):
            s.line(f"return {s.pick('self.name', '(instance is None, owner.__name__)', 'instance.__dict__.get(self.name, 0)')}")
        if s.chance(0.6):
            with s.block("def __set__(self, instance, value):"):
                s.line("print('set', self.name, value)")
                s.line("instance.__dict__[self.name] = value")
        if s.chance(0.4):
            with s.block("def __delete__(self, instance):"):
                s.line("print('delete', self.name)")
    with s.block("class Meta(type):"):
        if s.chance(0.5):
            with s.block("def __call__(cls, *args):"):
                s.line("print('calling', cls.__name__, args)")
                s.line("return super().__call__(*args)")
        if s.chance(0.4):
            with s.block("def __getattr__(cls, name):"):
                s.line("return 'meta ' + name")
        if s.chance(0.4):
            with s.block("def __new__(mcs, name, bases, space, **options):"):
                s.line("print('new', name, [b.__name__ for b in bases], sorted(k for k in space if k[0] != '_'), options)")
                s.line("return super().__new__(mcs, name, bases, space)")
            with s.block("def __init__(cls, name, bases, space, **options):"):
                s.line("super().__init__(name, bases, space)")
        with s.block("def __len__(cls):"):
            s.line(f"return {s.pick(3, 0)}")
        if s.chance(0.3):
            with s.block("def __prepare__(name, bases, **options):"):
                s.line("return {'prepared': name}")
            s.lines[-2] = s.lines[-2]
            s.line("__prepare__ = staticmethod(__prepare__)")
    with s.block("try:"):
        with s.block(f"class X({s.pick('metaclass=Meta', 'object', 'metaclass=Meta, flag=1')}):"):
            s.line("d = D()")
            s.line("plain = 1")
            with s.block("def __init__(self, v=1):"):
                s.line("self.d = v")
            if s.chance(0.3):
                with s.block("def __new__(cls, *args):"):
                    s.line("print('new X', args)")
                    s.line(s.pick("return super().__new__(cls)", "return object.__new__(cls)", "return 5", "return super().__new__(cls, *args)"))
            if s.chance(0.3):
                with s.block("def __getattribute__(self, name):"):
                    s.line("print('get', name)" if s.chance(0.5) else "pass")
                    s.line("return super().__getattribute__(name)")
    with s.block("except TypeError as error:"):
        s.line("print(error)")
        with s.block("class X:"):
            s.line("d = D()")
    s.line("x = None")
    with s.block("try:"):
        s.line(f"x = X({s.pick('', '1', '1, 2')})")
    with s.block("except Exception as error:"):
        s.line("print(type(error).__name__, error)")
    for _ in s.times(6, 10):
        shown(s, s.pick("x.d", "X.d", "x.plain", "setattr(x, 'd', 4)", "delattr(x, 'd')", "x.__dict__", "len(X)", "X.nope", "x.nope", "type(X).__name__", "X()", "bool(X)", "vars(x)", "x.d.upper()", "isinstance(x, X)", "hasattr(X, 'q')", "getattr(x, 'plain', 3)",
                        "type('Y', (X,), {'z': 1})().z", "type('Y', (X,), {'d': D()}).d", "type(x)(2).d", "X.__dict__['plain']", "sorted(k for k in X.__dict__ if k[0] != '_')", "delattr(X, 'plain')", "issubclass(X, object)", "object.__getattribute__(x, 'd')").replace("X()", "X() is None"))


# ---- control ----

def exceptions(s):
    with s.block("class Custom(Exception):"):
        if s.chance(0.5):
            with s.block("def __init__(self, code, *rest):"):
                s.line(s.pick("super().__init__(code, *rest)", "super().__init__()", "self.code = code", "super().__init__(f'code {code}')"))
        if s.chance(0.3):
            with s.block("def __str__(self):"):
                s.line("return 'custom ' + repr(self.args)")
    with s.function("def f(x, depth=2):"):
        s.bind("int", "x")
        with s.block("try:"):
            s.line("print('try', x)")
            if s.chance(0.4):
                with s.block("if depth > 0:"):
                    s.line(s.pick("return f(x + 1, depth - 1)", "f(x + 1, depth - 1)", "raise Custom(x) from ValueError(depth)"))
            statements(s, 0, 2, 1, "f")
            s.line(s.pick("raise Custom(x, 'rest')", "raise Custom(x)", "[][x]", "1 // 0", "{}[x]", "raise KeyError(x, 2)", "return 'returned'", "raise BaseException('base')" if s.chance(0.2) else "int('x')", "raise", "raise Custom", "raise 5", "raise Custom(1) from 5", "None.attr", "raise ExceptionGroup('g', [ValueError(1), KeyError(2)])"))
        for kind in s.rng.sample(["Custom", "KeyError", "(IndexError, TypeError)", "ZeroDivisionError", "Exception", "5", "(ValueError, 3)"][:5 if s.chance(0.9) else 7], s.below(3)):
            with s.block(f"except {kind} as e:"):
                s.line("print('except', repr(e), e.args, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)")
                s.line(s.pick("raise", "raise Custom('again')", "raise Custom('from', 1) from e", "return 'handled'", "pass", "raise e", "raise RuntimeError from None", "e.add_note('note'); print(e.__notes__)", "del e", "raise e.with_traceback(None)"))
        with s.block("finally:"):
            s.line("print('finally', x)")
            if s.chance(0.25):
                s.line(s.pick("return 'from finally'", "raise ValueError('in finally')", "x = 99", "f(0, -5) if depth == 2 else None" if s.chance(0.2) else "pass"))
        s.line("return 'end'")
    for _ in s.times(2, 3):
        with s.block("try:"):
            s.line(f"print(f({s.below(9)}, {s.below(3)}))")
        with s.block("except BaseException as e:"):
            with s.block("for _ in range(5):"):
                s.line("print('chain', repr(e), str(e), repr(e.__cause__), e.__suppress_context__)")
                s.line("e = e.__cause__ or e.__context__ or e")
    s.line(f"for i in range({s.pick(2, 4)}):")
    s.indent += 1
    with s.block("try:"):
        s.line(s.pick("if i == 1: continue", "if i == 2: break", "1 // i", "if i: raise Custom(i)", "[1, 2][i]"))
        s.line("print('body', i)")
    with s.block(f"except {s.pick('Exception', 'ZeroDivisionError', 'LookupError', 'Custom')}:"):
        s.line(s.pick("print('handler', i)", "break", "continue"))
    if s.chance(0.4):
        with s.block("else:"):
            s.line(s.pick("print('else')", "continue", "break"))
    if s.chance(0.7):
        with s.block("finally:"):
            s.line(s.pick("print('end', i)", "print('end', i); continue", "print('end'); break") if s.chance(0.5) else "print('end', i)")
    s.indent -= 1
    with s.block("else:"):
        s.line("print('loop else')")
    if s.chance(0.4):
        with s.block("try:"):
            with s.block("try:"):
                s.line(f"raise {s.pick('ExceptionGroup', 'BaseExceptionGroup')}('eg', [{', '.join(s.pick('ValueError(1)', 'KeyError(2)', 'TypeError(3)', 'OSError(4)', 'ExceptionGroup(' + repr('in') + ', [ValueError(5), IndexError(6)])') for _ in s.times(1, 4))}])")
            for kind in s.rng.sample(["ValueError", "(KeyError, TypeError)", "OSError", "LookupError"], s.rng.randint(1, 3)):
                with s.block(f"except* {kind} as g:"):
                    s.line("print(repr(g), g.exceptions)")
                    s.line(s.pick("pass", "raise", "raise RuntimeError('star')", "pass"))
            if s.chance(0.4):
                with s.block("finally:"):
                    s.line("print('star finally')")
        with s.block("except BaseException as e:"):
            s.line("print('left', repr(e), repr(e.__context__))")
    if s.chance(0.5):
        risky(s)


def control(s):
    statements(s, 5, 9, 3)


def matches(s):
    from statements import matching
    with s.block("class P:"):
        s.line(f"__match_args__ = {s.pick(repr(('x', 'y')), repr(('x',)), '()', repr(['x']) if s.chance(0.1) else repr(('x', 'y')))}")
        with s.block("def __init__(self, x, y):"):
            s.line("self.x, self.y = x, y")
    for _ in s.times(2, 4):
        matching(s, 0, "")
    with s.block("def classify(v):"):
        with s.block("match v:"):
            for text in s.rng.sample(["P(0, y)", "P(x, y) if x == y", "P(x=1)", "P(x=a, y=[b, *_])", "P(1, 2, 3)", "P(x, x=2)", "[P(x, _), *rest]", "{'k': P(y=c), **rest}", "(1 | 2) as n", "int(n) | float(n)", "str() as t", "[]", "[a]", "[a, b]", "[a, *b]", "{}", "{'a': 1}", "None", "True", "(a, (b, c))", "bool(b)", "-1", "2.5"], s.rng.randint(3, 7)):
                with s.block(f"case {text}:"):
                    s.line(f"return {text!r}, sorted((k, str(w)[:9]) for k, w in locals().items())")
        s.line("return 'none'")
    for _ in s.times(6, 10):
        value = s.pick("P(0, 1)", "P(2, 2)", "P(1, [5, 6])", "[P(1, 2), 3]", "{'k': P(1, 2), 'l': 3}", "1", "2.5", "'text'", "[]", "(1,)", "[1, 2]", "(1, (2, 3))", "{}", "{'a': 1, 'b': 2}", "None", "True", "-1", "b'x'", "range(2)", "{1}", "bytearray(b'ab')", "P", "P(None, None)")
        shown(s, f"classify({value})".replace("P(", "P("))


TOPICS = [mixture, operators, big_integers, floats, formatting, slicing, methods, methods, builtins, parameters, closures, decorators, generators, comprehensions, unpacking, dunders, dunders,
          inheritance, inheritance, descriptors, exceptions, exceptions, control, control, matches]
