# stress: every 97 (a long program)
# A small interpreter by classes: tokens, a Pratt parser whose nodes are classes with operators, environments, functions, errors with places.
import re
from dataclasses import dataclass
from typing import NamedTuple, Any
class Token(NamedTuple):
    kind: str; text: str; at: int
    def __str__(self): return f"{self.kind}:{self.text}"
class Lexer:
    rules = {"num": r"\d+(\.\d+)?", "name": r"[a-z]\w*", "op": r"\*\*|[-+*/=(),<>?:]", "skip": r"\s+"}
    pattern = re.compile("|".join(f"(?P<{k}>{v})" for k, v in rules.items()))
    def __init__(self, text): self.text = text
    def __iter__(self):
        at = 0
        while at < len(self.text):
            m = self.pattern.match(self.text, at)
            if not m: raise ParseError(f"unexpected {self.text[at]!r}", at)
            if m.lastgroup != "skip": yield Token(m.lastgroup if m.lastgroup != "op" else m.group(), m.group(), at)
            at = m.end()
        yield Token("end", "", at)
class ParseError(SyntaxError):
    def __init__(self, message, at): super().__init__(message); self.at = at
    def __str__(self): return f"{self.msg} at {self.at}"
class Env(dict):
    def __init__(self, parent=None, **kw): super().__init__(**kw); self.parent = parent
    def __missing__(self, name):
        if self.parent is None: raise NameError(f"{name} is not defined", name=name)
        return self.parent[name]
class Node:
    nodes = {}
    def __init_subclass__(cls, token=None, power=0, **kw):
        super().__init_subclass__(**kw)
        if token: Node.nodes[token] = cls
        cls.power = power
    def prefix(self, parser, token): raise ParseError(f"unexpected {token.text or 'end'}", token.at)
    def __call__(self, env): raise NotImplementedError
@dataclass
class Num(Node, token="num"):
    value: Any = None
    @classmethod
    def parse(cls, parser, token): return cls(float(token.text) if "." in token.text else int(token.text))
    def __call__(self, env): return self.value
    def __str__(self): return str(self.value)
@dataclass
class Name(Node, token="name"):
    name: str = ""
    @classmethod
    def parse(cls, parser, token): return cls(token.text)
    def __call__(self, env): return env[self.name]
    def __str__(self): return self.name
class Paren(Node, token="("):
    @classmethod
    def parse(cls, parser, token): e = parser.expression(); parser.expect(")"); return e
@dataclass
class Neg(Node, token="-"):
    arg: Node = None
    @classmethod
    def parse(cls, parser, token): return cls(parser.expression(70))
    def __call__(self, env): return -self.arg(env)
    def __str__(self): return f"-{self.arg}"
BINARY = {"+": (10, lambda a, b: a + b), "-": (10, lambda a, b: a - b), "*": (20, lambda a, b: a * b), "/": (20, lambda a, b: a / b), "<": (5, lambda a, b: a < b), ">": (5, lambda a, b: a > b), "**": (80, pow)}
@dataclass
class Bin(Node):
    op: str; left: Node; right: Node
    def __call__(self, env): return BINARY[self.op][1](self.left(env), self.right(env))
    def __str__(self): return f"({self.left} {self.op} {self.right})"
@dataclass
class Assign(Node):
    target: Node; value: Node
    def __call__(self, env):
        match self.target:
            case Name(name): env[name] = self.value(env); return env[name]
            case Call(Name(name), params) if all(isinstance(p, Name) for p in params): env[name] = Function(name, [p.name for p in params], self.value, env); return env[name]
            case _: raise TypeError(f"cannot assign to {self.target}")
    def __str__(self): return f"{self.target} = {self.value}"
@dataclass
class Call(Node):
    f: Node; args: list
    def __call__(self, env): return self.f(env)(*(a(env) for a in self.args))
    def __str__(self): return f"{self.f}({', '.join(map(str, self.args))})"
@dataclass
class Cond(Node):
    test: Node; yes: Node; no: Node
    def __call__(self, env): return (self.yes if self.test(env) else self.no)(env)
    def __str__(self): return f"({self.test} ? {self.yes} : {self.no})"
class Function:
    def __init__(self, name, params, body, env): self.name, self.params, self.body, self.env = name, params, body, env
    def __call__(self, *args):
        if len(args) != len(self.params): raise TypeError(f"{self.name}() takes {len(self.params)} argument{'s' * (len(self.params) != 1)}, {len(args)} given")
        return self.body(Env(self.env, **dict(zip(self.params, args))))
    def __repr__(self): return f"<{self.name}({', '.join(self.params)}) = {self.body}>"
class Parser:
    def __init__(self, text): self.tokens = iter(Lexer(text)); self.token = next(self.tokens)
    def advance(self): t, self.token = self.token, next(self.tokens, None); return t
    def expect(self, kind):
        if self.token.kind != kind: raise ParseError(f"expected {kind!r}, got {self.token.text or 'end'!r}", self.token.at)
        return self.advance()
    def expression(self, power=0):
        t = self.advance(); cls = Node.nodes.get(t.kind)
        if cls is None: raise ParseError(f"unexpected {t.text or 'end'}", t.at)
        left = cls.parse(self, t)
        while True:
            k = self.token.kind
            if k in BINARY and BINARY[k][0] > power: self.advance(); left = Bin(k, left, self.expression(BINARY[k][0] - (k == "**")))
            elif k == "=" and power == 0: self.advance(); left = Assign(left, self.expression())
            elif k == "?" and power < 3: self.advance(); yes = self.expression(); self.expect(":"); left = Cond(left, yes, self.expression(2))
            elif k == "(" and power < 90:
                self.advance(); args = []
                while self.token.kind != ")":
                    args.append(self.expression())
                    if self.token.kind != ")": self.expect(",")
                self.advance(); left = Call(left, args)
            else: return left
    def parse(self): e = self.expression(); self.expect("end"); return e
env = Env(Env(abs=abs, max=max), pi=3)
for line in ("1 + 2 * 3", "2 ** 3 ** 2", "-2 ** 2", "(1 + 2) * -3", "x = y = 4", "x / (y - 4)", "sq(n) = n * n", "sq(x) + sq(3)", "fact(n) = n < 2 ? 1 : n * fact(n - 1)", "fact(20)", "max(1, abs(-5), pi)", "add(a, b) = a + b", "add(1)", "unknown + 1", "1 +", "(1", "1 $ 2", "f(1) = 2", "3 = x", "1 ? 2 : 3 ? 4 : 5", "sq", "1(2)", "fact(0.5)", "x y"):
    try: tree = Parser(line).parse(); print(f"{line:<40}{tree} => {tree(env)}")
    except ParseError as e: print(f"{line:<40}syntax: {e}")
    except Exception as e: print(f"{line:<40}{type(e).__name__}: {e}")
print([str(t) for t in Lexer("a+1")], sorted(env), Node.nodes["num"].__name__, Num(1) == Num(1), repr(Parser("1+x").parse()))
