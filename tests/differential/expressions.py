"""Random expressions of a wanted type. What they cost stays small: factors of sequences, shifts and powers are literals."""
from source import TYPES

SMALL = ["0", "1", "2", "3", "5", "7", "10", "-1", "-2", "-7", "42", "100", "255", "256", "1000"]
LARGE = ["2**31", "2**61 - 1", "2**61", "-2**61", "2**61 + 1", "2**62", "-2**62", "-2**62 - 1", "2**63 - 1", "2**63", "-2**63", "2**64",
         "10**18", "10**20", "-10**25", "2**100", "3**80", "0xdeadbeefcafebabe", "-12345678901234567890123", "4611686018427387904"]
FLOATS = ["0.0", "-0.0", "1.0", "0.5", "1.5", "2.5", "-2.5", "0.1", "0.2", "1e16", "1e-5", "123456.789", "1e22", "1e-7", "3.14159", "1e100",
          "-7.25", "1e308", "5e-324", "float('inf')", "float('-inf')", "float('nan')", "2.0**53", "9007199254740993.0", "1/3"]
STRINGS = ["''", "'a'", "'abc'", "'Hello World'", "'  pad '", "'x,y,,z'", "'aXbXc'", "'123'", "'-4.5'", "'\\n\\ttab'", "\"it's\"",
           "'ÄÖü'", "'ßtraße'", "'日本語'", "'a\\x00b'", "'UPPER lower'", "'foo bar baz'", "'éa\\u0301'", "'1_000'", "'{}'", "'%d'", "'tEST'", "'😀!'",
           "'aaa'", "('ab' * 3)", "'line\\nline2\\r\\nend'"]
BYTES = ["b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b'x,y,z'", "b'Hello'", "b'123'", "b'aXbX'", "b\"q'\""]
SPECS = {
    "int": ["d", "5d", "<6", ">6", "^7d", "+d", " d", "05d", ",", "_", "x", "#x", "X", "#o", "b", "#010b", "_x", "c", "e", ".2f", "n", "+,d", "=+8d", "*^9",
            "g", "%", "s", ".3", "08,", "_b", "z.1f", "0>5"],
    "float": [".2f", "8.3f", "<9.1f", "+.3e", "g", ".3g", ",.2f", "%", ".1%", "e", "E", "G", "010.2f", "=+10.1f", "_.1f", "n", "", ".0f", "#.0f", "z.0f", "d",
              ".10g", "^15", "F", "#g", "+", " "],
    "str": ["", "s", "10", "<10", ">10", "^10", "*^11", ".2", "5.1", "x<4s", "010", "=5", "d", ",", "+", "é>6", "^^5", "_s"],
    "bool": ["", "d", "5", "s", "<6", "x", "^7", ",", ".1f"],
    "complex": ["", ".2f", "g", "10.1f", "+.1e", ",", ">20", "e"],
}
COMPARISONS = ["<", "<=", ">", ">=", "==", "!="]


def expression(s, kind=None, depth=2):
    """The text of an expression of this type, in parentheses where it needs them; of another type by mistake."""
    if kind is None or s.chance(s.mistakes):
        kind = s.rng.choice(TYPES)
    name = s.variable(kind)
    if name is not None and s.chance(0.45):
        return name
    if depth <= 0:
        return literal(s, kind)
    if s.chance(0.08):
        return f"({expression(s, kind, depth - 1)} if {expression(s, 'bool', depth - 1)} else {expression(s, kind, depth - 1)})"
    if s.chance(0.04):
        return f"({expression(s, kind, depth - 1)} {s.pick('or', 'and')} {expression(s, kind, depth - 1)})"
    if s.chance(0.03):
        return f"(lambda x: {expression(s, kind, depth - 1)})({expression(s, None, 0)})"
    if s.chance(0.2):
        return literal(s, kind)
    return MAKERS[kind](s, lambda other=kind: expression(s, other, depth - 1))


def careful(s, kind, depth=1):
    """An expression that is surely of this type."""
    saved, s.mistakes = s.mistakes, 0.0
    text = expression(s, kind, depth)
    s.mistakes = saved
    return text


def literal(s, kind):
    if kind == "int":
        return s.rng.choice(SMALL) if s.chance(0.8) else f"({s.rng.choice(LARGE)})" if s.chance(0.7) else str(s.rng.getrandbits(s.rng.randint(1, 200)))
    if kind == "float":
        return s.rng.choice(FLOATS) if s.chance(0.7) else repr(s.rng.uniform(-1000, 1000))
    if kind == "str":
        return s.rng.choice(STRINGS)
    if kind == "bool":
        return s.pick("True", "False")
    if kind == "bytes":
        return s.rng.choice(BYTES)
    if kind == "complex":
        return s.pick("1j", "(1+2j)", "-0j", "(0.5-1.5j)", "complex(2, -0.0)")
    if kind == "range":
        return s.pick("range(5)", "range(1, 9, 3)", "range(10, 0, -3)", "range(0)", "range(-3, 4)", "range(2**63, 2**63 + 3)")
    items = [literal(s, "str" if kind == "strs" else "int" if s.chance(0.85) or kind != "tuple" else s.pick("str", "float", "bool")) for _ in s.times(0, 5)]
    if kind in ("list", "strs"):
        return "[" + ", ".join(items) + "]"
    if kind == "tuple":
        return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"
    if kind == "set":
        return "{" + ", ".join(items) + "}" if items else "set()"
    return "{" + ", ".join(f"{s.rng.choice(STRINGS)}: {item}" for item in items) + "}"


def clause(s, e, name="i"):
    """for ... in ..., with a bounded number of turns."""
    head = f"for {name} in {s.pick(f'range({s.below(6)})', e('list'), e('range'), e('tuple'))}"
    return head + (f" if {name} {s.rng.choice(COMPARISONS)} {e('int')}" if s.chance(0.4) else "")


def slice_text(s, e):
    part = lambda: "" if s.chance(0.4) else s.pick("0", "1", "2", "-1", "-2", "3", "100", "-100", "None") if s.chance(0.9) else e("int")
    step = s.pick("", "", "", ":", ":2", ":-1", ":-2", ":3", ":None", ":0", ":-100")
    return f"{part()}:{part()}{step}"


def make_int(s, e):
    return s.pick(
        lambda: f"({e()} {s.pick('+', '-', '//', '%', '&', '|', '^')} {e()})",
        lambda: f"({e()} {s.pick('+', '-', '//', '%', '&', '|', '^')} {e()})",
        lambda: f"({careful(s, 'int')} * {careful(s, 'int')})",
        lambda: f"({careful(s, 'int')} {s.pick('<<', '>>')} {s.pick(0, 1, 3, 17, 60, 62, 64, 100)})",
        lambda: f"({careful(s, 'int')} ** {s.pick(0, 1, 2, 3, 5)})",
        lambda: f"({s.pick('-', '~', '+')}{e()})",
        lambda: f"abs({e()})",
        lambda: f"len({e(s.pick('str', 'list', 'tuple', 'dict', 'set', 'bytes', 'range'))})",
        lambda: f"int({e(s.pick('str', 'float', 'bool'))})",
        lambda: f"round({e(s.pick('float', 'int'))}{s.pick('', '', ', -1', ', -2')})",
        lambda: f"{s.pick('min', 'max')}({e()}, {e()})",
        lambda: f"{s.pick('min', 'max', 'sum')}({e('list')})",
        lambda: f"{e('list')}[{e() if s.chance(0.3) else s.pick(0, 1, -1, 2)}]",
        lambda: f"{e('dict')}.get({e('str')}, {e()})",
        lambda: f"{e('dict')}[{e('str')}]",
        lambda: f"pow({careful(s, 'int')}, {s.pick(0, 1, 5, 100, -1)}, {e()})",
        lambda: f"{e('str')}.{s.pick('find', 'count', 'index', 'rfind', 'rindex')}({e('str')})",
        lambda: f"{e('list')}.{s.pick('index', 'count')}({e()})",
        lambda: f"divmod({e()}, {e()})[{s.below(2)}]",
        lambda: f"ord({e('str')}[{s.below(2)}])",
        lambda: f"{e()}.bit_length()",
        lambda: f"int({e('str')}, {s.pick(0, 2, 8, 10, 16, 36)})",
        lambda: f"sum({e()} {clause(s, e)})",
        lambda: f"hash({e(s.pick('int', 'float', 'bool', 'tuple'))})" if s.chance(0.5) else f"{e()}.bit_count()",
    )()


def make_float(s, e):
    return s.pick(
        lambda: f"({e()} {s.pick('+', '-', '*', '/')} {e()})",
        lambda: f"({e()} {s.pick('//', '%')} {e()})",
        lambda: f"({e('int')} / {e('int')})",
        lambda: f"({e()} ** {s.pick(0, 1, 2, -1, 0.5, 3)})",
        lambda: f"round({e()}, {s.pick(0, 1, 2, 3, -1, 10)})",
        lambda: f"float({e(s.pick('int', 'str', 'bool'))})",
        lambda: f"abs({e()})",
        lambda: f"(-{e()})",
        lambda: f"({e('int')} {s.pick('+', '-', '*')} {e()})",
        lambda: f"{s.pick('min', 'max')}({e()}, {e('int')})",
        lambda: f"sum([{e()}, {e()}, {e()}])",
        lambda: f"divmod({e()}, {e()})[{s.below(2)}]",
        lambda: f"{e('complex')}.{s.pick('real', 'imag')}",
    )()


def make_complex(s, e):
    return s.pick(
        lambda: f"({e()} {s.pick('+', '-', '*', '/')} {e(s.pick('complex', 'float'))})",
        lambda: f"({e()} ** {s.pick(0, 1, 2, -1)})",
        lambda: f"complex({e('float')}, {e('float')})",
        lambda: f"{e()}.conjugate()",
        lambda: f"(-{e()})",
    )()


def conversion(s, e):
    """A replacement field of an f-string."""
    kind = s.pick("int", "float", "str", "bool", "int", "float", "str", "list", "complex")
    value = e(kind)
    if value[0] == "{" or any(bad in value for bad in ('lambda', '\\', '"', '#')):
        value = literal(s, "int")
        kind = "int"
    spec = s.rng.choice(SPECS[kind]) if kind in SPECS and s.chance(0.7) else ""
    if s.chance(0.15):
        return "{" + value + s.pick("!r", "!s", "!a", "=", " = ", "=!r") + s.pick("", ":>12", ":.3") + "}"
    return "{" + value + (":" + spec if spec else "") + "}"


def make_str(s, e):
    return s.pick(
        lambda: f"({e()} + {e()})",
        lambda: f"({careful(s, 'str')} * {s.pick(0, 1, 2, 3, -1)})",
        lambda: f"{e()}[{slice_text(s, e)}]",
        lambda: f"{e()}[{s.pick(0, -1, 1, 5)}]",
        lambda: f"{e()}.{s.pick('upper', 'lower', 'title', 'swapcase', 'capitalize', 'casefold', 'strip', 'lstrip', 'rstrip', 'expandtabs')}()",
        lambda: f"{e()}.{s.pick('strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix')}({e()})",
        lambda: f"{e()}.replace({e()}, {e()}{s.pick('', '', ', 1', ', 0', ', -1')})",
        lambda: f"{e()}.join({e('strs')})",
        lambda: f"{e()}.{s.pick('center', 'ljust', 'rjust', 'zfill')}({s.pick(0, 5, 8, 11)})",
        lambda: f"{e()}.{s.pick('center', 'ljust', 'rjust')}({s.pick(3, 6, 9)}, {e()})",
        lambda: f"{s.pick('str', 'repr', 'ascii')}({e(s.rng.choice(TYPES))})",
        lambda: 'f"' + "".join(s.pick("", "x", " ", "{{", "-") + conversion(s, e) for _ in s.times(1, 3)) + '"',
        lambda: f"format({e('int')}, {s.rng.choice(SPECS['int'])!r})",
        lambda: f"format({e('float')}, {s.rng.choice(SPECS['float'])!r})",
        lambda: f"format({e()}, {s.rng.choice(SPECS['str'])!r})",
        lambda: percent(s, e),
        lambda: template(s, e),
        lambda: f"chr({e('int')} % {s.pick(128, 256, 1000)})",
        lambda: f"{e('strs')}[{s.pick(0, -1, 1)}]",
        lambda: f"{s.pick('hex', 'bin', 'oct')}({e('int')})",
        lambda: f"{s.pick('min', 'max')}({e('strs')}, default={e()}, key=len)",
        lambda: f"''.join({e()} {clause(s, e)})",
        lambda: f"{e('bytes')}.{s.pick('hex()', 'decode()', 'decode(errors=' + repr('replace') + ')', 'decode(' + repr('latin-1') + ')')}",
    )()


def percent(s, e):
    fields, values = [], []
    for _ in s.times(1, 3):
        flags = s.pick("", "", "-", "0", "+", " ", "#") + s.pick("", "5", "10", "*") + s.pick("", "", ".2", ".0")
        code = s.rng.choice("ddsrfgeExoXci%a")
        if "*" in flags:
            values.append(s.pick("6", "-8", "3"))
        fields.append(f"%{flags}{code}")
        if code != "%":
            values.append(e("float" if code in "fgeE" else "int" if code in "dixoX" else "str" if code in "sr" else None))
    if s.chance(0.05):
        values.append("1")
    return f"({s.pick('[', '')!r} {''.join(fields)!r} % ({', '.join(values)}{',' if values else ''}))"


def template(s, e):
    fields, values, keywords = [], [], []
    automatic = s.chance(0.6)
    for i in s.times(1, 3):
        kind = s.pick("int", "float", "str")
        spec = ":" + s.rng.choice(SPECS[kind]) if s.chance(0.7) else s.pick("", "!r", "!s:>8")
        if s.chance(0.2):
            keywords.append(f"k{i}={e(kind)}")
            fields.append("{k%d%s}" % (i, spec))
        else:
            values.append(e(kind))
            fields.append("{%s%s}" % ("" if automatic else s.pick(i, i, 0), spec))
    return f"{' '.join(fields)!r}.format({', '.join(values + keywords)})"


def make_bool(s, e):
    return s.pick(
        lambda: f"({e('int')} {s.rng.choice(COMPARISONS)} {e(s.pick('int', 'float', 'bool'))})",
        lambda: f"({e('float')} {s.rng.choice(COMPARISONS)} {e('int')})",
        lambda: f"({e('str')} {s.rng.choice(COMPARISONS)} {e('str')})",
        lambda: f"({e('list')} {s.rng.choice(COMPARISONS)} {e('list')})",
        lambda: f"({e('set')} {s.rng.choice(COMPARISONS)} {e('set')})",
        lambda: f"({e('tuple')} {s.rng.choice(COMPARISONS)} {e('tuple')})",
        lambda: f"({e('int')} {s.rng.choice(COMPARISONS)} {e('int')} {s.rng.choice(COMPARISONS)} {e('int')})",
        lambda: f"({e('str')} {s.pick('in', 'not in')} {e(s.pick('str', 'dict', 'strs'))})",
        lambda: f"({e('int')} {s.pick('in', 'not in')} {e(s.pick('list', 'range', 'tuple', 'set', 'bytes'))})",
        lambda: f"(not {e(None)})",
        lambda: f"bool({e(None)})",
        lambda: f"isinstance({e(None)}, {s.pick('int', 'str', '(int, str)', 'list', 'object', 'float', 'int | None')})",
        lambda: f"{s.pick('any', 'all')}({e('bool')} {clause(s, e)})",
        lambda: f"{e('str')}.{s.pick('isalpha', 'isdigit', 'isalnum', 'isspace', 'isupper', 'islower', 'istitle', 'isidentifier', 'isdecimal', 'isnumeric', 'isprintable', 'isascii')}()",
        lambda: f"{e('str')}.{s.pick('startswith', 'endswith')}({s.pick(e('str'), '(' + e('str') + ', ' + e('str') + ')')})",
        lambda: f"({e(None)} == {e(None)})",
        lambda: f"{e('set')}.{s.pick('issubset', 'issuperset', 'isdisjoint')}({e(s.pick('set', 'list'))})",
    )()


def make_list(s, e):
    return s.pick(
        lambda: f"[{', '.join(s.pick('', '', '', '*') + e('int') if s.chance(0.7) else '*' + e(s.pick('list', 'tuple', 'range', 'set')) for _ in s.times(0, 4))}]",
        lambda: f"[{e('int')} {clause(s, e)}]",
        lambda: f"[i * 2 + j {clause(s, e)} {clause(s, e, 'j')}]",
        lambda: f"({e()} + {e()})",
        lambda: f"({careful(s, 'list')} * {s.pick(0, 1, 2, -1)})",
        lambda: f"{e()}[{slice_text(s, e)}]",
        lambda: f"sorted({e(s.pick('list', 'set', 'tuple'))}{s.pick('', ', reverse=True', ', key=abs', ', key=lambda x: -x', ', key=lambda x: x % 3')})",
        lambda: f"list({e(s.pick('range', 'tuple', 'set', 'bytes'))})",
        lambda: f"list(map({s.pick('abs', 'int', 'len', 'lambda x: x + 1', 'str', 'bool')}, {e(s.pick('list', 'strs', 'tuple'))}))",
        lambda: f"list(filter({s.pick('None', 'lambda x: x % 2', 'bool')}, {e()}))",
        lambda: f"list({e('dict')}.values())",
        lambda: f"[x for x, y in zip({e()}, {e(s.pick('str', 'range'))})]",
        lambda: f"list(reversed({e(s.pick('list', 'range', 'tuple'))}))",
        lambda: f"[x for _, x in enumerate({e()}, {s.below(4)})]",
    )()


def make_strs(s, e):
    return s.pick(
        lambda: f"{e('str')}.{s.pick('split', 'rsplit')}({s.pick('', e('str'), 'None, 1', e('str') + ', 1')})",
        lambda: f"{e('str')}.splitlines({s.pick('', 'True')})",
        lambda: f"list({e(s.pick('str', 'dict'))})",
        lambda: f"sorted({e()}{s.pick('', ', key=len', ', key=str.lower', ', reverse=True')})",
        lambda: f"[{e('str')} {clause(s, e)}]",
        lambda: f"list({e('str')}.{s.pick('partition', 'rpartition')}({e('str')}))",
        lambda: f"[*{e('str')}]",
        lambda: f"{e()}[{slice_text(s, e)}]",
        lambda: f"list(map({s.pick('str', 'repr', 'hex')}, {e('list')}))",
        lambda: f"({e()} + {e()})",
    )()


def make_tuple(s, e):
    return s.pick(
        lambda: f"({''.join(e(None) + ', ' for _ in s.times(0, 4))})",
        lambda: f"({e()} + {e()})",
        lambda: f"{e()}[{slice_text(s, e)}]",
        lambda: f"tuple({e(s.pick('list', 'range', 'str', 'bytes', 'set'))})",
        lambda: f"(*{e('list')}, {e('int')})",
        lambda: f"divmod({e('int')}, {e('int')})",
        lambda: f"tuple({e('int')} {clause(s, e)})",
        lambda: f"tuple(zip({e('list')}, {e('str')}{s.pick('', ', strict=True')}))",
        lambda: f"{e('str')}.partition({e('str')})",
        lambda: f"tuple({e('dict')}.items())",
        lambda: f"{e('float')}.as_integer_ratio()",
        lambda: f"tuple(enumerate({e('str')}))",
    )()


def make_dict(s, e):
    return s.pick(
        lambda: "{" + ", ".join(f"{e('str')}: {e('int')}" if s.chance(0.8) else f"**{e()}" for _ in s.times(0, 4)) + "}",
        lambda: f"{{str(i): {e('int')} {clause(s, e)}}}",
        lambda: f"({e()} | {e()})",
        lambda: f"dict(zip({e('strs')}, {e(s.pick('list', 'range'))}))",
        lambda: f"dict.fromkeys({e(s.pick('str', 'strs'))}, {e('int')})",
        lambda: f"dict(a={e('int')}, **{e()})",
        lambda: f"{e()}.copy()",
        lambda: f"{{k: v for k, v in {e()}.items() if v {s.rng.choice(COMPARISONS)} {e('int')}}}",
        lambda: f"{{v: k for k, v in {e()}.items()}}",
        lambda: f"dict({e('dict')}, b={e('int')})",
        lambda: f"dict({e(s.pick('list', 'strs', 'tuple'))})",
    )()


def make_set(s, e):
    return s.pick(
        lambda: "{" + ", ".join([e("int") for _ in s.times(1, 5)]) + "}",
        lambda: f"({e()} {s.pick('|', '&', '-', '^')} {e()})",
        lambda: f"set({e(s.pick('list', 'range', 'tuple', 'bytes'))})",
        lambda: f"{e()}.{s.pick('union', 'intersection', 'difference', 'symmetric_difference')}({e(s.pick('list', 'set', 'range'))})",
        lambda: f"{{{e('int')} {clause(s, e)}}}",
        lambda: f"frozenset({e('list')})",
        lambda: f"set({e('str')})",
        lambda: f"({e('dict')}.keys() {s.pick('|', '&', '-', '^')} {e(s.pick('dict', 'strs', 'set'))})",
    )()


def make_bytes(s, e):
    return s.pick(
        lambda: f"({e()} + {e()})",
        lambda: f"({careful(s, 'bytes')} * {s.pick(0, 1, 2)})",
        lambda: f"{e()}[{slice_text(s, e)}]",
        lambda: f"{e('str')}.encode({s.pick('', repr('utf-8'), repr('latin-1'), repr('ascii'), repr('ascii') + ', ' + repr('replace'), repr('utf-16'))})",
        lambda: f"bytes({e(s.pick('list', 'range', 'bytes'))})",
        lambda: f"bytes([{e('int')} % 256, {e('int')} & 255])",
        lambda: f"{e()}.{s.pick('upper', 'lower', 'strip', 'title', 'swapcase')}()",
        lambda: f"{e()}.replace({e()}, {e()})",
        lambda: f"{e()}.join([{e()}, {e()}])",
        lambda: f"({e('int')} % 65536).to_bytes({s.pick(1, 2, 4)}, {s.pick(repr('big'), repr('little'))})",
        lambda: f"(b'%d %s %r' % ({e('int')}, {e()}, {e('str')}))",
        lambda: f"bytearray({e()})",
        lambda: f"bytes.fromhex({e('str')})",
        lambda: f"memoryview({e()})[{slice_text(s, e)}].tobytes()",
    )()


def make_range(s, e):
    return s.pick(
        lambda: f"range({e('int')} % 9)",
        lambda: f"range({e('int')} % 9, {e('int')} % 9, {s.pick(1, 2, -1, -2, 0)})",
        lambda: f"{e()}[{slice_text(s, e)}]",
    )()


MAKERS = {"int": make_int, "float": make_float, "str": make_str, "bool": make_bool, "list": make_list, "tuple": make_tuple, "dict": make_dict,
          "set": make_set, "bytes": make_bytes, "strs": make_strs, "complex": make_complex, "range": make_range}
