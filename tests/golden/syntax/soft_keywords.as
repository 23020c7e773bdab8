# match, case, _ and type are ordinary names elsewhere.
match = [1, 2]; case = {"a": 1}; _ = 3; type_ = type
print(match[0], case["a"], _, match, case)
match[0] = 5; match, case = case, match; print(match, case)
match["b"] = 2; print(match)
def match(x, *a, **k): return ("match", x, a, k)
print(match(1), match (2, 3), match(*[4], k=5), match (x := 6), match((7)), match([8][0]), match(-9)[1])
class case:
    match = 1
    def case(self, match): return match
print(case.match, case().case(2), case().match)
lambda match: match
for case in [1]: print(case)
with open("/dev/null") as match: print(match.name)
match = 10
match + 1; match - 1; match * 2; match, 1; match if 1 else 2; match or 1; match == 1; match is None; match in [1]
match -1
match * 2, 3
match: int = 4
print(match, __annotations__)
match += 1; print(match)
import os as match; print(match.sep)
from os import path as case; print(case.sep)
try: raise ValueError("v")
except ValueError as match: print(match)
def f(match, case=1, _=2): return match, case, _
print(f(0), f(match=1, case=2, _=3))
global_ = [match for match in "ab" for case in "c" for _ in "d"]; print(global_)
x = 1
match x:
    case 1: match = "in case"
print(match)
match match:
    case case: print(case)
match (x):
    case (1): print("parenthesised")
match x, 2:
    case 1, y: print(y)
match [x, *"ab"]:
    case [_, *case]: print(case)
match {"match": 1}:
    case {"match": match}: print(match)
match x if x else 0:
    case 1 if x: print("guard")
match lambda: 0:
    case _: print("lambda")
match not x:
    case False: print("not")
match x := 3:
    case 3: print("walrus")
match -x:
    case -3: print("negative")
match (yield_ := 5), :
    case (5,): print("tuple")
match print("evaluated once"):
    case 1 | 2: pass
    case None: print("none")
match x:
    case 5: pass
print("nothing matched")
for source in ("match x:\n case 1: pass\n  case 2: pass", "match x: case 1: pass", "match:\n case 1: pass", "match x\n case 1: pass", "match x:\ncase 1: pass", "match x:\n pass", "match x:\n case 1:\n  pass\n else: pass", "case 1: pass", "match x y:\n case 1: pass", "match x = 1:\n case 1: pass", "match x:\n\n # c\n\n case 1: pass", "match x:\n case 1: pass\nx", "match *x:\n case 1: pass", "match *x,:\n case 1: pass", "match x,:\n case 1: pass", "match x; case 1", "match.x: int", "match[x]: int", "match(x): int", "match (x):\n case 1: pass", "match(x):\n case 1: pass", "match[x]:\n case 1: pass", "match{x}:\n case 1: pass", "match -x:\n case 1: pass", "match x:\n case _: pass\n case _: pass", "match match:\n case case: pass", "match: case", "match: int", "match = case = 1", "match, case = 1, 2", "del match", "match()", "match().x", "match x.y:\n case 1: pass", "match 1 if 2 else 3:\n case 1: pass", "match await x:\n case 1: pass", "match (yield):\n case 1: pass", "def f():\n match (yield):\n  case 1: return", "match x:\n case 1, 2 if y: pass", "_ = match", "print(match x)", "match 'a' 'b':\n case 'ab': pass", "match\\\n x:\n case 1: pass"):
    try: compile(source, "s", "exec"); print(repr(source), "-> fine")
    except SyntaxError as e: print(repr(source), "->", e.msg, (e.lineno, e.offset))
