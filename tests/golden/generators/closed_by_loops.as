# A loop that is left early closes the generator that it called for: at once, from the inside out, before what comes next
import sys
def count(name, n=3):
    try:
        for i in range(n): yield i
    finally: print("closed", name, sys.exc_info()[0])
class Bag:
    def items(self, *, up=3): yield from count("items", up)
for x in count("break"): break
print("after break")
for x in count("else"): pass
else: print("else")
def found():
    for x in count("return"):
        if x == 1: return print("value first") or x
print(found())
def nested():
    for a in count("outer"):
        for b in count("inner"):
            if b: break
            if a: return a, b
print(nested())
try:
    for x in count("raise"): raise ValueError(x)
except ValueError as e: print("caught", e, e.__context__)
for x in Bag().items(): break
for x in Bag().items(up=1): break
for x in count(*["spread"], **{"n": 2}): break
for x in count("continue"):
    if x < 2: continue
    print("last", x)
    break
while True:
    for x in count("in while"): break
    break
def with_finally():
    for x in count("finally"):
        try: return "returned"
        finally: print("finally first")
print(with_finally())
def reraised():
    try:
        for x in count("deep"):
            try: raise KeyError
            except KeyError: raise TypeError
    except TypeError as e: return type(e.__context__)
print(reraised())
def bad():
    try: yield 1
    finally: raise RuntimeError("in finally")
def stubborn():
    while True:
        try: yield 1
        except GeneratorExit: print("no")
        else: continue
        break
sys.unraisablehook = lambda u: print("unraisable", type(u.exc_value).__name__, u.exc_value, type(u.object).__name__)
for x in bad(): break
for x in stubborn(): break
def ignores():
    try: yield 1
    except GeneratorExit: yield 2
for x in ignores(): break
def held():
    g = count("held")
    for x in g: break
    print("still open", next(g))
    g.close()
held()
print([(a, b) for a in (1, 2) for b in count(f"clause {a}", 1)])
try: [1 // b for a in (1,) for b in count("inner clause")]
except ZeroDivisionError as e: print(e)
class Tree:
    def __init__(self, *nodes): self.nodes = nodes
    def __iter__(self):
        try:
            for node in self.nodes:
                if isinstance(node, Tree): yield from node
                else: yield node
        finally: print("closed tree of", len(self.nodes))
for x in Tree(1, Tree(2, Tree(3, 4)), 5):
    if x == 3: break
class Keeps:
    def __iter__(self): self.made = count("kept by its maker"); return self.made
k = Keeps()
for x in k: break
print(next(k.made)); k.made.close()
for x in (y for y in Tree(1)): break
