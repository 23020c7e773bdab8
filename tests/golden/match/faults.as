# What the compiler says about patterns.
def check(source):
    source = "match x:\n    " + source
    try:
        compile(source, "s", "exec")
        print(source[13:], "-> fine")
    except SyntaxError as e:
        print(source[13:], "->", e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


for source in """case a: pass
case _: pass
case a | b: pass
case (a | b): pass
case a | 1: pass
case 1 | a: pass
case [a, b] | [c, d]: pass
case [a, b] | [b, a]: pass
case [a, a]: pass
case [*a, *b]: pass
case {'x': a, **a}: pass
case 1 as a | 2 as a: pass
case (1 as a) | (2 as a): pass
case a as b: pass
case a as _: pass
case 1 as a.b: pass
case 1 as 2: pass
case _ as x: pass
case A(a, b=a): pass
case A(b=1, a): pass
case A(*a): pass
case 1 + 2: pass
case 1j + 1: pass
case 1 - 1j: pass
case --1: pass
case +1: pass
case -x: pass
case f'a': pass
case 'a' f'b': pass
case a.b.c: pass
case a(): pass
case a().b: pass
case a[0]: pass
case 1 < 2: pass
case not 1: pass
case lambda: 0: pass
case (1, 2: pass
case 1 if x else 2: pass
case 1 if x: pass
case : pass
case 1 pass
case 1:
pass
case ...: pass
case True.x: pass
case *a: pass
case *a, : pass
case *_, *_: pass
case (): pass
case ((((1)))): pass
case (1)(2): pass
case a:=1: pass""".split("\n"):
    check(source)
check("case a: pass\n    case b: pass")
check("case a if a: pass\n    case b: pass")
check("case (a): pass\n    case b: pass")
check("case _ if 1: pass\n    case _: pass\n    case 1: pass")
check("case 1: pass\n  case 2: pass")
check("pass")
check("case 1: pass\n    else: pass")
