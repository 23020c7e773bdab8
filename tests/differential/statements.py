"""Random statements: they bind variables, loop a bounded number of times, and print what they have."""
from expressions import careful, clause, expression, slice_text
from source import TYPES

ERRORS = ["ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "Exception", "RuntimeError", "(KeyError, IndexError)", "LookupError",
          "ArithmeticError", "AttributeError", "StopIteration"]


def statements(s, low=1, high=4, depth=2, inside=""):
    for _ in s.times(low, high):
        statement(s, depth, inside)


def statement(s, depth=2, inside=""):
    """One statement; inside says which jumps may stand here: "l" in a loop, "f" in a function, "g" in a generator."""
    simple = [assign, assign, show, show, show, augment, mutate, unpack]
    jumps = ([jump] if inside else []) + ([yielding] * 3 if "g" in inside else [])
    compound = [branch, loop, while_loop, trying, with_block, matching, define] if depth > 0 else []
    s.rng.choice(simple + jumps + compound)(s, depth - 1, inside)


def assign(s, depth, inside):
    kind = s.rng.choice(TYPES)
    text = careful(s, kind, 2)
    if s.loops > 0:  # what grows with every turn is cut
        text = {"int": f"({text}) % (2**200 + 1)", "str": f"({text})[:40]", "list": f"({text})[:8]", "strs": f"({text})[:8]", "tuple": f"({text})[:6]",
                "bytes": f"({text})[:40]", "dict": f"dict(list(({text}).items())[:6])", "set": f"set(sorted({text})[:6])"}.get(kind, text)
    old = s.own_variable(kind)
    name = old if old is not None and s.chance(0.5) else s.name()
    if s.chance(0.1):
        other = s.name()
        s.line(f"{name} = {other} = {text}")
        s.bind(kind, other)
    elif s.chance(0.1) and kind in ("int", "float", "str"):
        s.line(f"print({name} := {text})")
    else:
        s.line(f"{name} = {text}")
    s.bind(kind, name)


def show(s, depth=0, inside=""):
    saved, s.mistakes = s.mistakes, s.pick(0.0, 0.0, 0.04, 0.15)
    text = expression(s, None, s.pick(1, 2, 2, 3))
    s.mistakes = saved
    s.line(f"print({text}, {expression(s, 'str', 1)}{s.pick('', '', ', sep=' + repr('|'), ', end=' + repr(';'))})" if s.chance(0.1) else f"show(lambda: {text})")


def augment(s, depth, inside):
    kind = s.pick("int", "int", "float", "set", "list", "str")
    name = s.own_variable(kind)
    if name is None:
        return assign(s, depth, inside)
    if kind in ("list", "str"):
        s.line(f"{name} = {name}[:8]")
    operator = {"int": s.pick("+", "-", "//", "%", "&", "|", "^"), "float": s.pick("+", "-", "*", "/", "//", "%"), "set": s.pick("|", "&", "-", "^")}
    s.line(f"{name} {operator.get(kind, '+')}= {careful(s, kind, 1)}")


def mutate(s, depth, inside):
    kind = s.pick("list", "dict", "set", "strs")
    name = s.own_variable(kind)
    if name is None:
        return assign(s, depth, inside)
    e = lambda k: careful(s, k, 1)
    if kind in ("list", "strs"):
        item = "int" if kind == "list" else "str"
        text = s.pick(
            lambda: f"{name}.append({e(item)})", lambda: f"{name}.insert({s.pick(0, 1, -1, 100)}, {e(item)})", lambda: f"{name}.pop({s.pick('', 0, -1, 3)})",
            lambda: f"{name}.sort({s.pick('', 'reverse=True')})", lambda: f"{name}.reverse()", lambda: f"{name}.remove({e(item)})",
            lambda: f"{name}[{s.pick(0, -1, 2)}] = {e(item)}", lambda: f"del {name}[{s.pick(0, -1, 1)}]", lambda: f"{name}[{slice_text(s, e)}] = {e(kind)}[:4]",
            lambda: f"del {name}[{slice_text(s, e)}]", lambda: f"{name}.extend({e(kind)}[:3])", lambda: f"{name}.clear()")()
    elif kind == "dict":
        text = s.pick(
            lambda: f"{name}[{e('str')}] = {e('int')}", lambda: f"{name}.update({e('dict')})", lambda: f"show(lambda: {name}.pop({e('str')}, None))",
            lambda: f"show(lambda: {name}.popitem())", lambda: f"show(lambda: {name}.setdefault({e('str')}, {e('int')}))", lambda: f"del {name}[{e('str')}]",
            lambda: f"{name}.clear()", lambda: f"{name} |= {e('dict')}")()
    else:
        text = s.pick(lambda: f"{name} |= {e('set')}", lambda: f"{name} = set({name}); {name}.add({e('int')})", lambda: f"{name} = set({name}); {name}.discard({e('int')})",
                      lambda: f"{name} = set({name}); {name}.remove({e('int')})", lambda: f"{name} = set({name}); {name}.update({e('list')})")()
    if s.chance(0.7):
        with s.block("try:"):
            s.line(text)
        with s.block("except Exception as error:"):
            s.line("print(type(error).__name__, error)")
    else:
        s.line(text)
    s.line(f"print({name})")


def unpack(s, depth, inside):
    names = [s.name() for _ in s.times(1, 4)]
    star = s.below(len(names)) if s.chance(0.5) else None
    targets = [("*" if i == star else "") + name for i, name in enumerate(names)]
    if len(targets) > 2 and s.chance(0.3):
        targets[:2] = [f"({', '.join(targets[:2])},)"]
    value = careful(s, s.pick("list", "tuple", "str", "range"), 1) if s.chance(0.5) else ", ".join(careful(s, "int", 1) for _ in names) + ","
    with s.block("try:"):
        s.line(f"{', '.join(targets)}, = {value}")
        s.line(f"print({', '.join(names)})")
    with s.block("except Exception as error:"):
        s.line("print(type(error).__name__, error)")


def jump(s, depth, inside):
    if "l" in inside and s.chance(0.7):
        with s.block(f"if {careful(s, 'bool')}:"):
            s.line(s.pick("break", "continue"))
    elif "f" in inside or "g" in inside:
        with s.block(f"if {careful(s, 'bool')}:"):
            s.line(f"return {careful(s, s.pick('int', 'str', 'tuple'), 1)}")
    else:
        show(s)


def yielding(s, depth, inside):
    kind = s.pick("int", "int", "str", "float")
    if s.chance(0.2):
        s.line(f"yield from {careful(s, s.pick('list', 'range', 'tuple'), 1)}")
    elif s.chance(0.4):
        name = s.name()
        s.line(f"{name} = yield {careful(s, kind, 1)}")
        s.line(f"print('got', {name})")
    else:
        s.line(f"yield {careful(s, kind, 1)}")


def branch(s, depth, inside):
    with s.block(f"if {careful(s, s.pick('bool', 'bool', 'int', 'str', 'list'))}:"):
        statements(s, 1, 3, depth, inside)
    for _ in s.times(0, 1):
        with s.block(f"elif {careful(s, 'bool')}:"):
            statements(s, 1, 2, depth, inside)
    if s.chance(0.5):
        with s.block("else:"):
            statements(s, 1, 2, depth, inside)


def loop(s, depth, inside):
    if s.loops >= 2:
        return show(s)
    name, kind = s.name("i"), "int"
    head = s.pick(
        lambda: (f"{name}", f"range({s.below(6)})"), lambda: (name, f"range({s.below(5)}, {s.pick(-4, 9)}, {s.pick(-1, 2, 3)})"),
        lambda: (name, f"tuple({careful(s, 'list')})[:6]"), lambda: (f"{name}, {s.name()}", f"enumerate({careful(s, s.pick('str', 'range'))}[:5])"),
        lambda: (f"{s.name()}, {name}", f"list({careful(s, 'dict')}.items())[:6]"), lambda: (f"({name}, {s.name()})", f"list(zip({careful(s, 'range')}[:5], {careful(s, 'str')}))"))()
    s.loops += 1
    with s.block(f"for {head[0]} in {head[1]}:"):
        s.bind(kind, name)
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
            s.line(f"print('caught', type(error).__name__, error, type(error.__context__).__name__{s.pick('', ', error.args')})")
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


def risky(s):
    s.line(s.pick(
        lambda: f"raise {s.pick('ValueError', 'TypeError', 'KeyError', 'IndexError', 'RuntimeError', 'ZeroDivisionError', 'StopIteration', 'Exception')}"
                f"({careful(s, s.pick('str', 'int', 'tuple'), 1)})",
        lambda: f"print({careful(s, 'int')} {s.pick('//', '%', '/')} {careful(s, 'int')})",
        lambda: f"print({careful(s, 'list')}[{careful(s, 'int')}])",
        lambda: f"print({careful(s, 'dict')}[{careful(s, 'str')}])",
        lambda: f"print(int({careful(s, 'str')}))",
        lambda: f"print({careful(s, 'int')} + {careful(s, 'str')})",
        lambda: f"assert {careful(s, 'bool')}, {careful(s, 'str')}",
        lambda: f"print(({careful(s, 'int')}).{s.pick('real', 'missing', 'append')})",
        lambda: "print(undefined_name)",
        lambda: f"({careful(s, 'str')})[0] = 1",
    )())


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
    head = s.pick(f"with {manager}(1) as {first}:", f"with {manager}(1), {manager}(2) as {first}:", f"with ({manager}(1), {manager}(3) as {first}):")
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


def pattern(s, depth, names):
    """A pattern; what it captures goes to names."""
    sub = lambda: pattern(s, depth - 1, names)
    def capture():
        names.append(s.name("c"))
        return names[-1]
    def constant():
        return s.pick("0", "1", "-1", "2", "42", "1.5", "'a'", "'abc'", "None", "True", "False", "b'a'", "'' 'x'", "-1.5+2j")
    def kind():
        return s.pick("int()", "str()", "float()", "list()", "tuple()", "dict()", "bool()", "bytes()")
    def typed():
        return f"{s.pick('int', 'str', 'list', 'bool')}({s.pick(capture, sub)()})"
    def sequence():
        parts = [sub() for _ in s.times(0, 3)]
        if s.chance(0.4):
            parts.insert(s.below(len(parts) + 1), "*" + ("_" if s.chance(0.3) else capture()))
        return "[" + ", ".join(parts) + "]" if s.chance(0.6) else "(" + "".join(part + ", " for part in parts) + ")"
    def mapping():
        parts = [f"{key}: {sub()}" for key in s.rng.sample(["'a'", "'abc'", "'123'", "1", "''", "None"], s.below(3))]
        if s.chance(0.3):
            parts.append(f"**{capture()}")
        return "{" + ", ".join(parts) + "}"
    def either():
        return "(" + " | ".join(s.pick(constant, kind)() for _ in s.times(2, 3)) + ")"
    def named():
        inner = sub()
        return inner if inner in names else f"({inner} as {capture()})"
    atoms = [constant, kind, typed, either]
    return s.rng.choice(atoms + ([capture, capture] if depth <= 0 else [sequence, sequence, mapping, named]))() if depth >= 0 else capture()


def matching(s, depth, inside):
    subject = careful(s, s.pick(*TYPES), 1) if s.chance(0.6) else f"({careful(s, None, 1)}, {careful(s, None, 1)})"
    with s.block(f"match {subject}:"):
        for _ in s.times(1, 4):
            names = []
            text = pattern(s, 2, names)
            if text in names:
                text = f"{text} if {careful(s, 'bool')}"
            elif s.chance(0.2):
                text += f" if {careful(s, 'bool')}"
            with s.block(f"case {text}:"):
                s.line(f"print({', '.join([repr(text)] + names)})")
                statements(s, 0, 1, depth, inside)
        if s.chance(0.6):
            with s.block("case _:"):
                s.line("print('no case')")


def define(s, depth, inside):
    """A closure over what is in scope, called at once or later."""
    name, argument = s.name("f"), s.name("a")
    with s.function(f"def {name}({argument}, {argument}b={careful(s, 'int', 1)}):"):
        s.bind("int", argument)
        s.bind("int", argument + "b")
        statements(s, 1, 3, min(depth, 1), "f")
        s.line(f"return {careful(s, s.pick('int', 'str', 'list'), 1)}")
    s.line(f"show(lambda: {name}({careful(s, 'int', 1)}))")
    if s.chance(0.5):
        s.line(f"show(lambda: {name}({careful(s, 'int', 1)}, {s.pick('', argument + 'b=')}{careful(s, 'int', 1)}))")
