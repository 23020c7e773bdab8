# stress: every 97 (a long program)
# Visitors: by method names, singledispatch, singledispatchmethod, match; an expression tree printed, evaluated, simplified.
from functools import singledispatch, singledispatchmethod
from dataclasses import dataclass
from abc import ABC, abstractmethod
class Node(ABC):
    __slots__ = ()
    def accept(self, visitor): return visitor.visit(self)
    def __add__(self, o): return Bin("+", self, wrap(o))
    def __radd__(self, o): return Bin("+", wrap(o), self)
    def __mul__(self, o): return Bin("*", self, wrap(o))
    def __rmul__(self, o): return Bin("*", wrap(o), self)
    def __neg__(self): return Neg(self)
    @abstractmethod
    def children(self): ...
@dataclass(frozen=True)
class Num(Node):
    value: float
    def children(self): return ()
@dataclass(frozen=True)
class Var(Node):
    name: str
    def children(self): return ()
@dataclass(frozen=True)
class Neg(Node):
    arg: Node
    def children(self): return (self.arg,)
@dataclass(frozen=True)
class Bin(Node):
    op: str
    left: Node
    right: Node
    def children(self): return (self.left, self.right)
def wrap(x): return x if isinstance(x, Node) else Num(x) if isinstance(x, (int, float)) else Var(x)
class Visitor:
    def visit(self, node):
        for cls in type(node).__mro__:
            method = getattr(self, "visit_" + cls.__name__, None)
            if method: return method(node)
        return self.generic(node)
    def generic(self, node): raise NotImplementedError(f"{type(self).__name__} cannot visit {type(node).__name__}")
class Show(Visitor):
    def visit_Num(self, n): return str(n.value)
    def visit_Var(self, n): return n.name
    def visit_Neg(self, n): return f"-{self.visit(n.arg)}"
    def visit_Bin(self, n): return f"({self.visit(n.left)} {n.op} {self.visit(n.right)})"
class Count(Visitor):
    def visit_Node(self, n): return 1 + sum(self.visit(c) for c in n.children())
class Partial(Visitor):
    def visit_Num(self, n): return n.value
@singledispatch
def evaluate(node, env): raise TypeError(f"cannot evaluate {type(node).__name__}")
@evaluate.register
def _(node: Num, env): return node.value
@evaluate.register
def _(node: Var, env): return env[node.name]
@evaluate.register(Neg)
def _(node, env): return -evaluate(node.arg, env)
@evaluate.register(Bin)
def _(node, env): a, b = evaluate(node.left, env), evaluate(node.right, env); return a + b if node.op == "+" else a * b
def simplify(n):
    match n:
        case Bin("+", l, Num(0)) | Bin("+", Num(0), l): return simplify(l)
        case Bin("*", _, Num(0)) | Bin("*", Num(0), _): return Num(0)
        case Bin("*", l, Num(1)) | Bin("*", Num(1), l): return simplify(l)
        case Neg(Neg(x)): return simplify(x)
        case Bin(op, l, r):
            new = Bin(op, simplify(l), simplify(r))
            return new if new == n else simplify(new)
        case Neg(x): return Neg(simplify(x))
        case _: return n
x, y = Var("x"), Var("y"); e = 2 * x + -(-(y * 1)) + 0 * x
print(e.accept(Show()), e.accept(Count()), evaluate(e, {"x": 3, "y": 4}), simplify(e).accept(Show()), simplify(e), hash(e) == hash(2 * x + -(-(y * 1)) + 0 * x))
for f in (lambda: e.accept(Partial()), lambda: evaluate("text", {}), lambda: evaluate(e, {"x": 1}), lambda: Node(), lambda: e + None, lambda: setattr(e, "op", "-"), lambda: evaluate()):
    try: print(f())
    except Exception as err: print(type(err).__name__ + ":", str(err)[:90])
class Formatter:
    @singledispatchmethod
    def show(self, arg): return f"object {arg}"
    @show.register
    def _(self, arg: int): return f"int {arg}"
    @show.register(list)
    def _(self, arg): return "list of " + ", ".join(self.show(a) for a in arg)
    @singledispatchmethod
    @classmethod
    def make(cls, arg): return "other"
    @make.register
    @classmethod
    def _(cls, arg: str): return cls.__name__ + arg
f = Formatter(); print(f.show(1), f.show("x"), f.show([1, "a", [2]]), f.show(True), Formatter.make("!"), Formatter.make(1), f.make("?"))
print(evaluate.dispatch(Num) is evaluate.registry[Num], sorted(k.__name__ for k in evaluate.registry), evaluate.dispatch(bool) is evaluate.registry[object])
