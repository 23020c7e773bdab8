"""Random expressions of a wanted type. What they cost stays small: factors of sequences, shifts and powers are literals.

In the tables $int is an expression of that type (or, by a mistake that the program is to make, of another), $INT surely
one; $other names are in HOLES.
"""
from source import TYPES
from template import Table

SMALL = ["0", "1", "2", "3", "5", "7", "10", "-1", "-4", "-7", "42", "100", "255", "256", "1000"]
LARGE = ["2**31", "2**61 - 1", "2**61", "-2**61", "2**61 + 1", "2**62", "-2**62", "-2**62 - 1", "2**63 - 1", "2**63",
         "-2**63", "2**64", "10**18", "10**20", "-10**25", "2**100", "3**80", "0xdeadbeefcafebabe",
         "-12345678901234567890123", "4611686018427387904"]
FLOATS = ["0.0", "-0.0", "1.0", "0.5", "1.5", "2.5", "-2.5", "0.1", "0.2", "1e16", "1e-5", "123456.789", "1e22", "1e-7",
          "3.14159", "1e100", "-7.25", "1e308", "5e-324", "float('inf')", "float('-inf')", "float('nan')", "2.0**53",
          "9007199254740993.0", "1/3"]
STRINGS = ["''", "'a'", "'abc'", "'Hello World'", "'  pad '", "'x,y,,z'", "'aXbXc'", "'123'", "'-4.5'", "'\\n\\ttab'",
           "\"it's\"", "'ÄÖü'", "'ßtraße'", "'日本語'", "'a\\x00b'", "'UPPER lower'", "'foo bar baz'", "'éa\\u0301'",
           "'1_000'", "'{}'", "'%d'", "'tEST'", "'😀!'", "'aaa'", "('ab' * 3)", "'line\\nline2\\r\\nend'", "'ǅ ŉ'",
           "'İıſ'", "'٣½²'", "'\\ud800x'.encode('utf-8', 'replace').decode()", "'a-b_c.d'", "'  '", "'+7'", "'-42'", "'+1e-3'"]
QUOTED = [text for text in STRINGS if text[0] in "'\"" and "." not in text]
BYTES = ["b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b'x,y,z'", "b'Hello'", "b'123'", "b'aXbX'", "b\"q'\"", "b' pad\\t'"]
SPECS = {
    "int": "5d <6 >6 ^7d +d x #x X #o b #010b _x c e .2f n +,d =+8d *^9 g % s .3 08, _b z.1f 0>5 d , _".split() + [" d", ""],
    "float": ".2f 8.3f <9.1f +.3e g .3g ,.2f % .1% e E G 010.2f =+10.1f _.1f n .0f #.0f z.0f d .10g ^15 F #g +".split() + [""],
    "str": "s 10 <10 >10 ^10 *^11 .2 5.1 x<4s 010 =5 d , + é>6 ^^5 _s".split() + [""],
    "bool": "d 5 s <6 x ^7 , .1f".split() + [""],
    "complex": ".2f g 10.1f +.1e , >20 e".split() + [""],
}
COMPARISONS = ["<", "<=", ">", ">=", "==", "!="]


# ---- what stands in a hole ----

class Holes:
    """Fills the holes of the tables, with expressions one step less deep."""

    def __init__(self, s, depth):
        self.s = s
        self.rng = s.rng
        self.depth = depth

    def __call__(self, name):
        if name in MAKERS:
            return expression(self.s, name, self.depth)
        if name.isupper() and name.lower() in MAKERS:
            return careful(self.s, name.lower(), self.depth)
        return HOLES[name](self.s, self)


def topic_hole(s, name):
    """The holes of topics: $int is a literal there, $INT an expression."""
    if name in MAKERS:
        return literal(s, name)
    if name.isupper() and name.lower() in MAKERS:
        return careful(s, name.lower(), 1)
    return HOLES[name](s, lambda kind: literal(s, kind))


def anything(s):
    if s.chance(0.06):
        return s.pick("None", "...", "NotImplemented", "object", "int", "len")
    return literal(s, s.rng.choice(TYPES))


def clause(s, e, name="i"):
    """for ... in ..., with a bounded number of turns."""
    source = f"range({s.below(6)})" if s.chance(0.3) else e(s.pick("list", "range", "tuple"))
    condition = f" if {name} {s.rng.choice(COMPARISONS)} {e('int')}" if s.chance(0.4) else ""
    return f"for {name} in {source}{condition}"


def slice_text(s, e):
    def part():
        if s.chance(0.4):
            return ""
        return s.pick("0", "1", "2", "-1", "-2", "3", "100", "-100", "None") if s.chance(0.9) else e("int")
    step = s.pick("", "", "", ":", ":2", ":-1", ":-2", ":3", ":None", ":0", ":-100")
    return f"{part()}:{part()}{step}"


def replacement_field(s, e):
    """Of an f-string in double quotes."""
    kind = s.pick("int", "float", "str", "bool", "int", "float", "str", "list", "complex")
    value = e(kind)
    if value[0] == "{" or any(bad in value for bad in ("lambda", "\\", '"', "#", ":=")):
        kind = "int"
        value = literal(s, kind)
    if s.chance(0.15):
        return "{" + value + s.pick("!r", "!s", "!a", "=", " = ", "=!r") + s.pick("", ":>12", ":.3", ":{8}", ":<{4 + 3}.{2}") + "}"
    if s.chance(0.1):
        return "{" + value + ":{'*^'}{" + s.pick("9", "5 + 4", "'12'") + "}}"
    spec = s.rng.choice(SPECS[kind]) if kind in SPECS and s.chance(0.7) else ""
    return "{" + value + (":" + spec if spec else "") + "}"


def f_string(s, e):
    pieces = [s.pick("", "x", " ", "{{", "}}", "-", "é") + replacement_field(s, e) for _ in s.times(1, 3)]
    return 'f"' + "".join(pieces) + '"'


def percent(s, e):
    fields, values = [], []
    for _ in s.times(1, 3):
        flags = s.pick("", "", "-", "0", "+", " ", "#", "-0", "+#") + s.pick("", "5", "10", "*") + s.pick("", "", ".2", ".0", ".*")
        values += [s.pick("6", "-8", "3") for _ in range(flags.count("*"))]
        code = s.rng.choice("ddsrfgeExoXciuaFG%")
        fields.append(f"%{flags}{code}")
        if code != "%":
            kind = "float" if code in "fgeEFG" else "int" if code in "dixoXu" else "str" if code in "sra" else None
            values.append(e(kind or s.rng.choice(TYPES)))
    if s.chance(0.05):
        values.append("1")
    return f"({s.pick('[', '')!r} {' '.join(fields)!r} % ({', '.join(values)}{',' if values else ''}))"


def format_call(s, e):
    fields, values, keywords = [], [], []
    automatic = s.chance(0.6)
    for i in s.times(1, 3):
        kind = s.pick("int", "float", "str")
        spec = ":" + s.rng.choice(SPECS[kind]) if s.chance(0.7) else s.pick("", "!r", "!s:>8", ":{0}")
        if s.chance(0.2):
            keywords.append(f"k{i}={e(kind)}")
            fields.append("{k%d%s}" % (i, spec))
        else:
            values.append(e(kind))
            fields.append("{%s%s}" % ("" if automatic else s.pick(i, i, 0), spec))
    return f"{' '.join(fields)!r}.format({', '.join(values + keywords)})"


HOLES = {
    "any": lambda s, e: anything(s),
    "value": lambda s, e: expression(s, s.rng.choice(TYPES), 1),
    "small": lambda s, e: s.rng.choice(SMALL),
    "large": lambda s, e: s.rng.choice(LARGE),
    "big": lambda s, e: f"({s.rng.choice(LARGE)})" if s.chance(0.5) else s.pick("", "-") + str(s.rng.getrandbits(s.pick(30, 61, 62, 63, 64, 65, 128, 250, 700))),
    "real": lambda s, e: repr(s.rng.uniform(-1, 1) * 10.0 ** s.rng.randint(-20, 20)) if s.chance(0.4) else s.rng.choice(FLOATS),
    "digit": lambda s, e: str(s.below(10)),
    "slice": slice_text,
    "clause": clause,
    "clause_j": lambda s, e: clause(s, e, "j"),
    "compare": lambda s, e: s.rng.choice(COMPARISONS),
    "f_string": f_string,
    "percent": percent,
    "format_call": format_call,
    "int_spec": lambda s, e: repr(s.rng.choice(SPECS["int"])),
    "float_spec": lambda s, e: repr(s.rng.choice(SPECS["float"])),
    "str_spec": lambda s, e: repr(s.rng.choice(SPECS["str"])),
    "spec": lambda s, e: repr(random_spec(s)),
    "near_range": lambda s, e: (lambda n: f"range({n}, {n} + 3)")(literal(s, "int")),
    "quoted": lambda s, e: s.rng.choice(QUOTED),
    "items": lambda s, e: ", ".join(e("int") for _ in s.times(0, 5)),
}


def random_spec(s):
    align = s.pick("", "<", ">", "^", "=", "*^", "0<", "é>", "{<") if s.chance(0.6) else ""
    return (align + s.pick("", "", "+", "-", " ") + s.pick("", "", "z") + s.pick("", "", "#") + s.pick("", "", "0")
            + s.pick("", "", "5", "12", "20") + s.pick("", "", "", ",", "_") + s.pick("", "", ".0", ".2", ".10")
            + s.pick("", "", *"bcdeEfFgGnosxX%q"))


# ---- expressions ----

def expression(s, kind=None, depth=2):
    """The text of an expression of this type, in parentheses where it needs them; of another type by mistake."""
    if kind is None or s.chance(s.mistakes):
        kind = s.rng.choice(TYPES)
    name = s.variable(kind)
    if name is not None and s.chance(0.45):
        return name
    if depth <= 0 or s.chance(0.2):
        return literal(s, kind)
    inner = Holes(s, depth - 1)
    if s.chance(0.12):
        return ANY_KIND.fill(lambda_free(inner, kind))
    return MAKERS[kind].fill(inner)


def lambda_free(inner, kind):
    """The holes of ANY_KIND, where $same is the wanted type."""
    def hole(name):
        return inner(kind if name == "same" else name)
    hole.rng = inner.rng
    return hole


def careful(s, kind, depth=1):
    """An expression that is surely of this type."""
    saved, s.mistakes = s.mistakes, 0.0
    text = expression(s, kind, depth)
    s.mistakes = saved
    return text


def literal(s, kind):
    if kind == "int":
        if s.chance(0.8):
            return s.rng.choice(SMALL)
        return f"({s.rng.choice(LARGE)})" if s.chance(0.7) else str(s.rng.getrandbits(s.rng.randint(1, 200)))
    if kind == "float":
        return s.rng.choice(FLOATS) if s.chance(0.7) else repr(s.rng.uniform(-1000, 1000))
    if kind == "str":
        return s.rng.choice(STRINGS)
    if kind == "bool":
        return s.pick("True", "False")
    if kind == "bytes":
        return s.rng.choice(BYTES)
    if kind == "complex":
        return s.pick("1j", "(1+2j)", "-0j", "(0.5-1.5j)", "complex(2, -0.0)", "complex('nan')", "1e300j")
    if kind == "range":
        return s.pick("range(5)", "range(1, 9, 3)", "range(10, 0, -3)", "range(0)", "range(-3, 4)", "range(2**63, 2**63 + 3)")
    return container(s, kind)


def container(s, kind):
    mixed = kind == "tuple"
    items = [literal(s, "str" if kind == "strs" else s.pick("str", "float", "bool") if mixed and s.chance(0.15) else "int")
             for _ in s.times(0, 5)]
    if kind in ("list", "strs"):
        return "[" + ", ".join(items) + "]"
    if kind == "tuple":
        return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"
    if kind == "set":
        return "{" + ", ".join(items) + "}" if items else "set()"
    return "{" + ", ".join(f"{s.rng.choice(STRINGS)}: {item}" for item in items) + "}"


ANY_KIND = Table("""
    ($same if $bool else $same)
    ($same if $bool else $same)
    ($same «or¦and» $same)
    (lambda x: $same)($int)
    (lambda x, *y, z=$int: $same)($int)
    [$same, $same][$bool]
    (($same, $same)[-1])
    next(iter([$same]))
    {True: $same, False: $same}[$bool]
    max([$same], key=«repr¦len¦str¦type¦lambda x: 0»)
""")

MAKERS = {
    "int": Table("""
        ($int «+¦-¦//¦%¦&¦|¦^» $int)
        ($int «+¦-¦//¦%¦&¦|¦^» $int)
        ($INT * $INT)
        ($INT «<<¦>>» «0¦1¦3¦17¦60¦62¦64¦100»)
        ($INT ** «0¦1¦2¦3¦5»)
        («-¦~¦+»$int)
        abs($int)
        len(«$str¦$list¦$tuple¦$dict¦$set¦$bytes¦$range»)
        int(«$str¦$float¦$bool»)
        round(«$float¦$int»«¦¦, -1¦, -2»)
        «min¦max»($int, $int«¦, $int¦, key=abs»)
        «min¦max¦sum»($list)
        $list[«0¦1¦-1¦2¦$int»]
        $dict.get($str, $int)
        $dict[$str]
        pow($INT, «0¦1¦5¦100¦-1», $int)
        $str.«find¦count¦index¦rfind¦rindex»($str«¦, 1¦, -3, 9»)
        $bytes.«find¦count¦index¦rfind»($bytes)
        «$list¦$tuple¦$range».«index¦count»($int)
        divmod($int, $int)[«0¦1»]
        ord($str[«0¦1»])
        «$int.bit_length()¦$int.bit_count()¦$bool.real¦$int.imag¦$int.numerator»
        int($str, «0¦2¦8¦10¦16¦36»)
        sum($int $clause)
        hash(«$int¦$bool¦$str¦$bytes»)
        int.from_bytes($bytes, «'big'¦'little'»«¦, signed=True»)
        int(«hex¦bin¦oct»($int), 0)
        $list.pop(«¦0¦-1»)
        $bytes[«0¦-1¦1»]
        sum(map(«len¦ord¦int¦hash», $str))
        len(«$str.split()¦set($list)¦$dict.keys() & $dict.keys()¦{*$list, *$tuple}»)
    """),
    "float": Table("""
        ($float «+¦-¦*¦/» $float)
        ($float «//¦%» $float)
        ($int / $int)
        ($float ** «0¦1¦2¦-1¦0.5¦3»)
        round($float, «0¦1¦2¦3¦-1¦10»)
        float(«$int¦$str¦$bool»)
        abs($float)
        (-$float)
        ($int «+¦-¦*» $float)
        «min¦max»($float, $int)
        sum([$float, $float, $float]«¦, 0.5»)
        divmod($float, $int)[«0¦1»]
        $complex.«real¦imag»
        abs($complex)
        float.fromhex($float.hex())
        float(repr($float))
    """),
    "complex": Table("""
        ($complex «+¦-¦*¦/» «$complex¦$float¦$int»)
        («$float¦$int» «+¦-¦*¦/» $complex)
        ($complex ** «0¦1¦2¦-1»)
        complex($float, $float)
        complex(«'1+2j'¦'-j'¦'(3)'¦'nan-infj'¦$str»)
        $complex.conjugate()
        (-$complex)
    """),
    "str": Table("""
        ($str + $str)
        ($STR * «0¦1¦2¦3¦-1»)
        $str[$slice]
        $str[«0¦-1¦1¦5»]
        $str.«upper¦lower¦title¦swapcase¦capitalize¦casefold¦strip¦lstrip¦rstrip¦expandtabs»()
        $str.«strip¦lstrip¦rstrip¦removeprefix¦removesuffix»($str)
        $str.replace($str, $str«¦¦, 1¦, 0¦, -1»)
        $str.join($strs)
        $str.«center¦ljust¦rjust¦zfill»(«0¦5¦8¦11»)
        $str.«center¦ljust¦rjust»(«3¦6¦9», $str)
        «str¦repr¦ascii»(«$int¦$float¦$str¦$bool¦$list¦$tuple¦$dict¦$bytes¦$strs¦$complex¦$range»)
        $f_string
        $f_string
        $f_string
        format($int, $int_spec)
        format($float, $float_spec)
        format($str, $str_spec)
        $percent
        $percent
        $format_call
        $format_call
        chr($int % «128¦256¦1000¦0x3000»)
        $strs[«0¦-1¦1»]
        «hex¦bin¦oct»($int)
        «min¦max»($strs, default=$str, key=len)
        ''.join($str $clause)
        $bytes.«hex()¦decode()¦decode(errors='replace')¦decode('latin-1')¦decode('ascii', 'ignore')¦hex('-', 2)»
        $str.translate({97: $str, ord('b'): None, 99: 65})
        $str.«encode('ascii', 'backslashreplace').decode()»
        $str.«partition¦rpartition»($str)[«0¦1¦-1»]
        type($tuple).__name__
        «str.upper¦str.title¦repr¦str.strip»($str)
        ', '.join(sorted($strs, key=«len¦str.lower¦None»))
        ''.join(reversed($str))
        ($quoted $quoted)
    """),
    "bool": Table("""
        ($int $compare «$int¦$float¦$bool»)
        ($float $compare $int)
        ($str $compare $str)
        ($list $compare $list)
        ($set $compare $set)
        ($tuple $compare $tuple)
        ($int $compare $int $compare $int)
        ($str «in¦not in» «$str¦$dict¦$strs»)
        ($int «in¦not in» «$list¦$range¦$tuple¦$set¦$bytes»)
        (not $value)
        bool($value)
        isinstance($value, «int¦str¦(int, str)¦list¦object¦float¦int | None¦str | float»)
        «any¦all»($bool $clause)
        «any¦all»(«$list¦$strs¦$tuple»)
        $str.«isalpha¦isdigit¦isalnum¦isspace¦isupper¦islower¦istitle¦isidentifier¦isdecimal¦isnumeric¦isprintable¦isascii»()
        $str.«startswith¦endswith»(«$str¦($str, $str)»)
        ($value == $value)
        $set.«issubset¦issuperset¦isdisjoint»(«$set¦$list»)
        ($dict.«keys¦items»() $compare $dict.«keys¦items»())
        ($bytes $compare $bytes)
        ($range == $range)
        callable(«len¦$int¦lambda: 1»)
        $float.is_integer()
    """),
    "list": Table("""
        [$items]
        [*$list, $int]
        [$int, *«$list¦$tuple¦$range¦$set¦$bytes», *$list]
        [$int $clause]
        [i * 2 + j $clause $clause_j]
        [i for i in $list for j in range(i % 3) if j != $int]
        ($list + $list)
        ($LIST * «0¦1¦2¦-1»)
        $list[$slice]
        sorted(«$list¦$set¦$tuple»«¦, reverse=True¦, key=abs¦, key=lambda x: -x¦, key=lambda x: x % 3¦, key=str, reverse=True»)
        list(«$range¦$tuple¦$set¦$bytes»)
        list(map(«abs¦int¦len¦lambda x: x + 1¦str¦bool», «$list¦$strs¦$tuple»))
        list(map(«max¦lambda a, b: a - b», $list, $range))
        list(filter(«None¦lambda x: x % 2¦bool», $list))
        list($dict.values())
        [x for x, y in zip($list, «$str¦$range»)]
        list(reversed(«$list¦$range¦$tuple»))
        [x for _, x in enumerate($list, $digit)]
        (lambda x: x.«append($int)¦insert(1, $int)¦reverse()¦sort()¦extend($tuple)¦remove($int)» or x)($list)
        list(zip(*[iter($list)] * 2))
        $list.copy()
    """),
    "strs": Table("""
        $str.«split¦rsplit»(«¦$str¦None, 1¦$str, 1¦sep=$str, maxsplit=2»)
        $str.splitlines(«¦True»)
        list(«$str¦$dict»)
        sorted($strs«¦, key=len¦, key=str.lower¦, reverse=True»)
        [$str $clause]
        list($str.«partition¦rpartition»($str))
        [*$str]
        $strs[$slice]
        list(map(«str¦repr¦hex», $list))
        ($strs + $strs)
        [x.«upper¦strip¦title»() for x in $strs]
        [f'{x!r:>{«5¦7»}}' for x in $strs]
    """),
    "tuple": Table("""
        ()
        ($value,)
        ($value, $value, $value)
        ($tuple + $tuple)
        $tuple[$slice]
        tuple(«$list¦$range¦$str¦$bytes¦$set»)
        (*$list, $int)
        divmod($int, $int)
        tuple($int $clause)
        tuple(zip($list, $str«¦, strict=True»))
        $str.partition($str)
        tuple($dict.items())
        $float.as_integer_ratio()
        tuple(enumerate($str))
        ($TUPLE * «0¦2¦-1»)
        (lambda *a, **k: (a, k))(*$list, **$dict)
    """),
    "dict": Table("""
        {$str: $int, $str: $int, **$dict}
        {$str: $int}
        {str(i): $int $clause}
        ($dict | $dict)
        dict(zip($strs, «$list¦$range»))
        dict.fromkeys(«$str¦$strs», $int)
        dict(a=$int, **$dict)
        $dict.copy()
        {k: v for k, v in $dict.items() if v $compare $int}
        {v: k for k, v in $dict.items()}
        dict($dict, b=$int)
        dict(«$list¦$strs¦$tuple»)
        dict(sorted($dict.items(), key=«str¦lambda p: p[1]¦lambda p: p[::-1]»))
        {**$dict, 'x': $int, **{$str: $int}}
    """),
    "set": Table("""
        {$int, $int, $int}
        {$int, $int}
        {$int}
        ($set «|¦&¦-¦^» $set)
        set(«$list¦$range¦$tuple»)
        {$int $clause}
        $set.«union¦intersection¦difference¦symmetric_difference»(«$list¦$set¦$range»«¦, $set»)
        frozenset($list)
        {*$list, *$range}
        {$int for _ in $str}
    """),
    "bytes": Table("""
        ($bytes + $bytes)
        ($BYTES * «0¦1¦2»)
        $bytes[$slice]
        $str.encode(«¦'utf-8'¦'latin-1'¦'ascii'¦'ascii', 'replace'¦'utf-16'¦'ascii', 'xmlcharrefreplace'»)
        bytes(«$list¦$range¦$bytes»)
        bytes([$int % 256, $int & 255])
        $bytes.«upper¦lower¦strip¦title¦swapcase¦capitalize¦expandtabs¦lstrip»()
        $bytes.replace($bytes, $bytes)
        $bytes.join([$bytes, $bytes])
        ($int % 65536).to_bytes(«1¦2¦4», «'big'¦'little'»)
        (b'%d %s %r' % ($int, $bytes, $str))
        (b'%«5¦-6¦05¦+»«d¦x¦f»|%«.2¦8¦»b' % («$int¦$float», $bytes))
        bytearray($bytes)
        bytes.fromhex(«$str¦'0a ff'¦'0'¦'abcdef'»)
        memoryview($bytes)[$slice].tobytes()
        $bytes.«center¦ljust¦rjust¦zfill»(«3¦8»)
        $bytes.translate(«None, $bytes¦bytes(range(256))[::-1]»)
        $bytes.«partition¦rpartition»($bytes)[«0¦-1»]
        $bytes.«removeprefix¦removesuffix¦strip¦rstrip»($bytes)
    """),
    "range": Table("""
        range($int % 9)
        range($int % 9, $int % 9, «1¦2¦-1¦-2¦0»)
        $range[$slice]
        $near_range
    """),
}


# ---- signatures and calls ----

def signature(s, e):
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
    return ", ".join(parts)


POSITIONAL = ["10", "20", "'x'", "*(1, 2)", "*[]", "*'ab'", "*range(2)", "0"] * 3 + ["*5", "*{1: 2}"]
KEYWORD = ["p{n}={n}", "k{n}={n}", "extra=1", "**{{'p0': 3}}", "**{{}}", "**dict(k0=1, z=2)", "**{{'k{n}': 1}}"] * 5 + ["**5", "**[]"]


def arguments(s, e):
    given = [s.rng.choice(POSITIONAL) for _ in range(s.below(4))]
    given += [s.rng.choice(KEYWORD).format(n=s.below(4)) for _ in range(s.below(3))]
    seen, kept = set(), []
    for argument in given:  # a keyword written twice is a syntax error
        name = argument.split("=")[0]
        if name not in seen or argument[0] == "*":
            kept.append(argument)
        seen.add(name)
    return ", ".join(kept)


HOLES["signature"] = signature
HOLES["arguments"] = arguments
