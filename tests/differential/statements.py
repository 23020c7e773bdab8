"""Random statements: they bind variables, loop a bounded number of times, and print what they have."""
from expressions import Holes, careful, expression
from source import TYPES
from template import Table, Template

ERRORS = ["ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "Exception", "RuntimeError",
          "(KeyError, IndexError)", "LookupError", "ArithmeticError", "AttributeError", "StopIteration", "NameError"]


def statements(s, low=1, high=4, depth=2, inside=""):
    for _ in s.times(low, high):
        statement(s, depth, inside)


def statement(s, depth=2, inside=""):
    """One statement; inside says which jumps may stand here: "l" in a loop, "f" in a function, "g" in a generator."""
    makers = SIMPLE + ([jump] if inside else []) + ([yielding] * 3 if "g" in inside else [])
    s.rng.choice(makers + (COMPOUND if depth > 0 else []))(s, depth - 1, inside)


def fill(s, template):
    """With expressions that are surely of the types named."""
    saved, s.mistakes = s.mistakes, 0.0
    text = template.fill(Holes(s, 1))
    s.mistakes = saved
    return text


# ---- simple statements ----

# What grows with every turn of a loop is cut.
CUT = {"int": "({}) % (2**200 + 1)", "str": "({})[:40]", "list": "({})[:8]", "strs": "[x[:40] for x in ({})[:8]]", "tuple": "({})[:6]",
       "bytes": "({})[:40]", "dict": "dict(list(({}).items())[:6])", "set": "set(sorted({})[:6])"}


def assign(s, depth, inside):
    kind = s.rng.choice(TYPES)
    text = careful(s, kind, 2)
    if s.loops > 0:
        text = CUT.get(kind, "{}").replace("{}", text)
    old = s.own_variable(kind)
    name = old if old is not None and s.chance(0.5) else s.name()
    if s.chance(0.1):
        other = s.name()
        s.line(f"{name} = {other} = {text}")
        s.bind(kind, other)
    elif s.chance(0.1) and kind in ("int", "float", "str"):
        s.line(f"print({name} := {text})")
    elif s.chance(0.05):
        s.line(f"{name}: {s.pick('int', 'list[int]', repr('text'), 'dict[str, int] | None')} = {text}")
    else:
        s.line(f"{name} = {text}")
    s.bind(kind, name)


def show(s, depth=0, inside=""):
    saved, s.mistakes = s.mistakes, s.pick(0.0, 0.0, 0.04, 0.15)
    text = expression(s, None, s.pick(1, 2, 2, 3))
    s.mistakes = saved
    if s.chance(0.1):
        ending = s.pick("", "", ", sep='|'", ", end=';'", ", end='$\\n', flush=True")
        s.line(f"print({text}, {expression(s, 'str', 1)}{ending})")
    else:
        s.line(f"show(lambda: {text})")


def augment(s, depth, inside):
    kind = s.pick("int", "int", "float", "set", "list", "str", "tuple")
    name = s.own_variable(kind)
    if name is None:
        return assign(s, depth, inside)
    if kind in ("list", "str", "tuple"):
        s.line(f"{name} = {name}[:8]")
    operator = {"int": s.pick("+", "-", "//", "%", "&", "|", "^"), "float": s.pick("+", "-", "*", "/", "//", "%"), "set": s.pick("|", "&", "-", "^")}
    s.line(f"{name} {operator.get(kind, '+')}= {careful(s, kind, 1)}")


LIST_CHANGES = """
    $name.append($item)
    $name.insert(«0¦1¦-1¦100», $item)
    $name.pop(«¦0¦-1¦3»)
    $name.sort(«¦reverse=True¦key=str¦key=repr, reverse=True»)
    $name.reverse()
    $name.remove($item)
    $name[«0¦-1¦2»] = $item
    $name[«0¦-1¦2»] += $item
    del $name[«0¦-1¦1»]
    $name[$slice] = $same[:4]
    del $name[$slice]
    $name.extend($same[:3])
    $name += $same[:2]; $name = $name[:9]
    $name.clear()
    *$name, = $name[::-1]
    $name[0], $name[-1] = $name[-1], $name[0]
"""
CHANGES = {
    "list": Table(LIST_CHANGES.replace("$item", "$int").replace("$same", "$list")),
    "strs": Table(LIST_CHANGES.replace("$item", "$str").replace("$same", "$strs")),
    "dict": Table("""
        $name[$str] = $int
        $name[$str] += $int
        $name.update($dict)
        $name.update(a=$int, **$dict)
        show(lambda: $name.pop($str, None))
        show(lambda: $name.popitem())
        show(lambda: $name.setdefault($str, $int))
        del $name[$str]
        $name.clear()
        $name |= $dict
        for key in $name: $name[key + $str] = $int
        for key in list($name): del $name[key]; break
    """),
    "set": Table("""
        $name |= $set
        $name = set($name); $name.«add¦discard¦remove»($int)
        $name = set($name); $name.«update¦intersection_update¦difference_update¦symmetric_difference_update»($list)
        $name = set($name); show($name.pop)
        for item in set($name): $name = $name - {item}
    """),
}


def mutate(s, depth, inside):
    kind = s.rng.choice(list(CHANGES))
    name = s.own_variable(kind)
    if name is None:
        return assign(s, depth, inside)
    holes = Holes(s, 1)
    hole = lambda word: name if word == "name" else holes(word)
    hole.rng = s.rng
    saved, s.mistakes = s.mistakes, 0.0
    text = CHANGES[kind].fill(hole)
    s.mistakes = saved
    if s.chance(0.7):
        with s.block("try:"):
            s.line(text)
        with s.block("except Exception as error:"):
            s.line("report(error)")
    else:
        s.line(text)
    s.line(f"print({name})")


UNPACKED = Table("""
    «$list¦$tuple¦$str¦$range»
    $int, $str
    $int, $int, $int,
    *$list, $int
    $tuple, $list
""")


def unpack(s, depth, inside):
    names = [s.name() for _ in s.times(1, 4)]
    star = s.below(len(names)) if s.chance(0.5) else None
    targets = [("*" if i == star else "") + name for i, name in enumerate(names)]
    if len(targets) > 2 and s.chance(0.3):
        targets[:2] = [f"({', '.join(targets[:2])},)"]
    with s.block("try:"):
        s.line(f"{', '.join(targets)}, = {fill(s, UNPACKED)}")
        s.line(f"print({', '.join(names)})")
    with s.block("except Exception as error:"):
        s.line("report(error)")


def forget(s, depth, inside):
    """A variable that is gone, and what using it says."""
    kind = s.rng.choice(TYPES)
    name = s.name()
    s.line(f"{name} = {careful(s, kind, 1)}")
    s.line(f"del {name}")
    with s.block("try:"):
        s.line(f"print({name})")
    with s.block("except NameError as error:"):
        s.line("report(error)")


def jump(s, depth, inside):
    if "l" in inside and s.chance(0.7):
        with s.block(f"if {careful(s, 'bool')}:"):
            s.line(s.pick("break", "continue"))
    elif "f" in inside or "g" in inside:
        with s.block(f"if {careful(s, 'bool')}:"):
            s.line(f"return {careful(s, s.pick('int', 'str', 'tuple'), 1)}")
    else:
        show(s)


YIELDING = Table("""
    yield $int
    yield $str, $float
    yield from «$list¦$range¦$tuple¦$str»
    print('got', (yield $int))
    print('got', (yield))
    print('from', (yield from (lambda: (yield $int))()))
""")


def yielding(s, depth, inside):
    s.line(fill(s, YIELDING))


RISKY = Table("""
    raise «ValueError¦TypeError¦KeyError¦IndexError¦RuntimeError¦ZeroDivisionError¦StopIteration¦Exception¦OSError»(«$str¦$int¦$tuple¦$int, $str¦»)
    raise «ValueError¦KeyError¦StopIteration»
    print($int «//¦%¦/» $int)
    print($list[$int])
    print($dict[$str])
    print(int($str))
    print($int + $str)
    print($str + $int)
    print($list + $tuple)
    assert $bool, $str
    assert $bool
    print(($int).«real¦missing¦append»)
    print(undefined_name)
    ($str)[0] = 1
    ($tuple)[0] += 1
    print(len($int))
    print($list.index($int))
    print($int < $str)
    a, b = $list
    for item in $int: print(item)
    ($int)($str)
    print({$list: 1})
    print($str.join($list))
    print(chr($int), ord($str))
    print(max([]))
    print([1, 2, 3].pop($int))
    print(next(iter($list)))
    print(float($str))
    print($bytes.decode('ascii'))
    print($set < $list)
    print(**$dict)
""")


def risky(s):
    s.line(fill(s, RISKY))


# ---- compound statements ----

def branch(s, depth, inside):
    with s.block(f"if {careful(s, s.pick('bool', 'bool', 'int', 'str', 'list', 'float', 'set'))}:"):
        statements(s, 1, 3, depth, inside)
    for _ in s.times(0, 1):
        with s.block(f"elif {careful(s, 'bool')}:"):
            statements(s, 1, 2, depth, inside)
    if s.chance(0.5):
        with s.block("else:"):
            statements(s, 1, 2, depth, inside)


HEADS = Table("""
    $item in range($digit)
    $item in range($digit, «-4¦9», «-1¦2¦3»)
    $item in tuple($list)[:6]
    $item, $other in enumerate(«$str¦$range»[:5])
    $other, $item in list($dict.items())[:6]
    ($item, $other) in list(zip($range[:5], $str))
    $item, *$other in [($int, $str), ($int,), ($int, $int, $int)]
    $item in [*range(2), $int]
""")


def loop(s, depth, inside):
    if s.loops >= 2:
        return show(s)
    names = {"item": s.name("i"), "other": s.name()}
    holes = Holes(s, 1)
    hole = lambda word: names[word] if word in names else holes(word)
    hole.rng = s.rng
    saved, s.mistakes = s.mistakes, 0.0
    head = HEADS.fill(hole)
    s.mistakes = saved
    s.loops += 1
    with s.block(f"for {head}:"):
        s.bind("int", names["item"])
        statements(s, 1, 4, depth, inside.replace("l", "") + "l")
    s.loops -= 1
    if s.chance(0.3):
        with s.block("else:"):
            statements(s, 1, 2, depth, inside)


def while_loop(s, depth, inside):
    if s.loops >= 2:
        return show(s)
    name = s.name("n")
    s.line(f"{name} = {s.below(7)}")
    s.loops += 1
    with s.block(f"while {name} > 0{s.pick('', ' and ' + careful(s, 'bool', 1))}:"):
        s.line(f"{name} -= {s.pick(1, 1, 2)}")
        statements(s, 1, 3, depth, inside.replace("l", "") + "l")
    s.loops -= 1
    if s.chance(0.3):
        with s.block("else:"):
            statements(s, 1, 2, depth, inside)


def trying(s, depth, inside):
    with s.block("try:"):
        statements(s, 1, 3, depth, inside)
        if s.chance(0.6):
            risky(s)
    handlers = s.below(3)
    for _ in range(handlers):
        with s.block(f"except {s.rng.choice(ERRORS)} as error:"):
            more = s.pick("", ", error.args", ", repr(error)")
            s.line(f"print('caught', type(error).__name__, error, type(error.__context__).__name__{more})")
            statements(s, 0, 2, depth, inside)
            if s.chance(0.2):
                s.line(s.pick("raise", "raise RuntimeError('again') from error", "raise KeyError('other')", "raise ValueError from None"))
    if handlers and s.chance(0.4):
        with s.block("else:"):
            statements(s, 1, 2, depth, inside)
    if not handlers or s.chance(0.5):
        with s.block("finally:"):
            s.line(f"print('finally {s.below(100)}')")
            statements(s, 0, 2, depth, inside)


def with_block(s, depth, inside):
    """Managers are made on the spot, from a class with a name of its own."""
    manager = s.name("Manager")
    with s.block(f"class {manager}:"):
        with s.block("def __init__(self, tag):"):
            s.line("self.tag = tag")
        with s.block("def __enter__(self):"):
            s.line("print('enter', self.tag)")
            s.line(f"return {s.pick('self.tag', 'self.tag * 2', 'None')}")
        with s.block("def __exit__(self, kind, error, traceback):"):
            s.line("print('exit', self.tag, kind and kind.__name__, error)")
            s.line(f"return {s.pick('False', 'None', 'True', 'self.tag == 1', 'kind is ValueError')}")
    first = s.name()
    head = s.pick(f"with {manager}(1) as {first}:", f"with {manager}(1), {manager}(2) as {first}:",
                  f"with ({manager}(1), {manager}(3) as {first}):", f"with {manager}(1) as {first}, {manager}({first}):")
    guarded = s.chance(0.6)
    with s.block("try:" if guarded else "if True:"):
        with s.block(head):
            statements(s, 1, 3, depth, inside)
            if s.chance(0.5):
                risky(s)
        show(s)
    if guarded:
        with s.block("except Exception as error:"):
            s.line("print('out', type(error).__name__, error)")


def define(s, depth, inside):
    """A closure over what is in scope, called at once or later."""
    name, argument = s.name("f"), s.name("a")
    kind = s.pick("def", "def", "def", "generator")
    rest = s.pick("", "", ", *rest", ", **options", ", *, key=None")
    with s.function(f"def {name}({argument}, {argument}b={careful(s, 'int', 1)}{rest}):"):
        s.bind("int", argument)
        s.bind("int", argument + "b")
        statements(s, 1, 3, min(depth, 1), "f" if kind == "def" else "g")
        s.line(f"{'return' if kind == 'def' else 'yield'} {careful(s, s.pick('int', 'str', 'list'), 1)}")
    call = "{}" if kind == "def" else "list({})"
    s.line("show(lambda: " + call.format(f"{name}({careful(s, 'int', 1)})") + ")")
    if s.chance(0.5):
        given = s.pick("", argument + "b=") + careful(s, "int", 1) + s.pick("", "", ", key=1", ", *[3]", ", **{'q': 4}")
        if "b=" in given and "*[" in given:
            given = given.replace(", *[3]", "")
        s.line("show(lambda: " + call.format(f"{name}({careful(s, 'int', 1)}, {given})") + ")")


# ---- match ----

ATOMS = [Template("«0¦1¦-1¦2¦42¦1.5¦'a'¦'abc'¦None¦True¦False¦b'a'¦'' 'x'¦-1.5+2j»"),
         Template("«int¦str¦float¦list¦tuple¦dict¦bool¦bytes¦object»()")]


class Pattern:
    """A pattern under construction: the names that it captures, each once."""

    def __init__(self, s):
        self.s = s
        self.rng = s.rng
        self.names = []

    def capture(self):
        self.names.append(self.s.name("c"))
        return self.names[-1]

    def atom(self):
        return self.rng.choice(ATOMS).fill(self)

    def text(self, depth):
        s = self.s
        if depth < 0:
            return self.capture()
        makers = [self.atom, lambda: self.typed(depth), self.either]
        if depth == 0:
            return self.rng.choice(makers + [self.capture] * 2)()
        return self.rng.choice(makers + [lambda: self.sequence(depth)] * 2 + [lambda: self.mapping(depth), lambda: self.named(depth)])()

    def typed(self, depth):
        inner = self.capture() if self.s.chance(0.5) else self.text(depth - 1)
        return f"{self.s.pick('int', 'str', 'list', 'bool', 'float')}({inner})"

    def either(self):
        return "(" + " | ".join(self.atom() for _ in self.s.times(2, 3)) + ")"

    def sequence(self, depth):
        parts = [self.text(depth - 1) for _ in self.s.times(0, 3)]
        if self.s.chance(0.4):
            parts.insert(self.s.below(len(parts) + 1), "*" + ("_" if self.s.chance(0.3) else self.capture()))
        return "[" + ", ".join(parts) + "]" if self.s.chance(0.6) else "(" + "".join(part + ", " for part in parts) + ")"

    def mapping(self, depth):
        keys = self.rng.sample(["'a'", "'abc'", "'123'", "1", "''", "None"], self.s.below(3))
        parts = [f"{key}: {self.text(depth - 1)}" for key in keys]
        if self.s.chance(0.3):
            parts.append(f"**{self.capture()}")
        return "{" + ", ".join(parts) + "}"

    def named(self, depth):
        inner = self.text(depth - 1)
        return inner if inner in self.names else f"({inner} as {self.capture()})"


def matching(s, depth, inside):
    subject = careful(s, s.pick(*TYPES), 1) if s.chance(0.6) else f"({careful(s, None, 1)}, {careful(s, None, 1)})"
    with s.block(f"match {subject}:"):
        for _ in s.times(1, 4):
            made = Pattern(s)
            text = made.text(2)
            if text in made.names or s.chance(0.2):
                text += f" if {careful(s, 'bool')}"
            with s.block(f"case {text}:"):
                s.line(f"print({', '.join([repr(text)] + made.names)})")
                statements(s, 0, 1, depth, inside)
        if s.chance(0.6):
            with s.block("case _:"):
                s.line("print('no case')")


SIMPLE = [assign, assign, show, show, show, augment, mutate, unpack, forget]
COMPOUND = [branch, loop, while_loop, trying, with_block, matching, define]
