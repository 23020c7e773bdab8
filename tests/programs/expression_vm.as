# stress: every 97 (a collection at every safepoint would take minutes)
"""An expression compiler: tokens, Pratt parser, constant folding, a stack machine with jumps, and a disassembler."""
from __future__ import annotations

import enum
import math
import operator
from dataclasses import dataclass, field, replace
from functools import singledispatch, singledispatchmethod, cached_property, lru_cache
from typing import Callable, Optional, Protocol, Union


class Op(enum.IntEnum):
    PUSH = 0
    LOAD = enum.auto()
    STORE = enum.auto()
    BINARY = enum.auto()
    UNARY = enum.auto()
    CALL = enum.auto()
    JUMP = enum.auto()
    JUMP_IF_FALSE = enum.auto()
    POP = enum.auto()
    RETURN = enum.auto()
    CLOSURE = enum.auto()

    def __str__(self):
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Position:
    line: int
    column: int

    def __str__(self):
        return f"{self.line}:{self.column}"


class CompileError(SyntaxError):
    def __init__(self, message, where: Optional[Position] = None):
        self.where = where
        super().__init__(f"{message} at {where}" if where else message)


@dataclass
class Node:
    where: Position = field(repr=False, compare=False, kw_only=True, default=Position(0, 0))


@dataclass
class Number(Node):
    value: float


@dataclass
class Name(Node):
    name: str


@dataclass
class Unary(Node):
    operator: str
    operand: Node


@dataclass
class Binary(Node):
    operator: str
    left: Node
    right: Node


@dataclass
class Assign(Node):
    name: str
    value: Node


@dataclass
class Call(Node):
    function: Node
    arguments: list[Node]


@dataclass
class If(Node):
    test: Node
    yes: Node
    no: Node


@dataclass
class While(Node):
    test: Node
    body: Node


@dataclass
class Block(Node):
    items: list[Node] = field(default_factory=list)


@dataclass
class Function(Node):
    parameters: tuple[str, ...]
    body: Node
    name: str = "lambda"


BINARY = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv,
          "%": operator.mod, "**": operator.pow, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge,
          "==": operator.eq, "!=": operator.ne}
UNARY = {"-": operator.neg, "!": operator.not_}
POWERS = {"=": 1, "or": 3, "and": 5, "==": 7, "!=": 7, "<": 9, ">": 9, "<=": 9, ">=": 9, "+": 11, "-": 11, "*": 13, "/": 13,
          "//": 13, "%": 13, "**": 17, "(": 19}
SYMBOLS = sorted([*BINARY, "=", "!", "(", ")", "{", "}", ",", ";", "=>"], key=len, reverse=True)


def tokenize(text):
    line, column, at = 1, 1, 0
    while at < len(text):
        char, where, start = text[at], Position(line, column), at
        if char == "\n":
            line, column, at = line + 1, 1, at + 1
            continue
        if char.isspace():
            at += 1
        elif char == "#":
            while at < len(text) and text[at] != "\n":
                at += 1
        elif char.isdigit():
            while at < len(text) and (text[at].isdigit() or text[at] == "."):
                at += 1
            literal = text[start:at]
            yield "number", float(literal) if "." in literal else int(literal), where
        elif char.isidentifier():
            while at < len(text) and (text[at].isidentifier() or text[at].isdigit()):
                at += 1
            word = text[start:at]
            yield word if word in {"if", "else", "while", "fn", "and", "or"} else "name", word, where
        else:
            for symbol in SYMBOLS:
                if text.startswith(symbol, at):
                    at += len(symbol)
                    yield symbol, symbol, where
                    break
            else:
                raise CompileError(f"unexpected {char!r}", where)
        column += at - start
    yield "end", None, Position(line, column)


class Parser:
    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.index = 0

    @property
    def kind(self):
        return self.tokens[self.index][0]

    @property
    def where(self):
        return self.tokens[self.index][2]

    def take(self, kind=None):
        token = self.tokens[self.index]
        if kind is not None and token[0] != kind:
            raise CompileError(f"expected {kind!r} but found {token[1]!r}", token[2])
        self.index += 1
        return token[1]

    def accept(self, kind):
        return self.kind == kind and bool(self.take())

    def program(self):
        block = self.block_until("end")
        self.take("end")
        return block

    def block_until(self, end):
        block = Block(where=self.where)
        while self.kind != end:
            block.items.append(self.expression())
            while self.accept(";"):
                pass
        return block

    def expression(self, power=0):
        left = self.prefix()
        while POWERS.get(self.kind, -1) > power:
            left = self.infix(left)
        return left

    def prefix(self):
        where, kind = self.where, self.kind
        match kind:
            case "number":
                return Number(self.take(), where=where)
            case "name":
                return Name(self.take(), where=where)
            case "-" | "!":
                return Unary(self.take(), self.expression(15), where=where)
            case "(":
                self.take()
                inner = self.expression()
                self.take(")")
                return inner
            case "{":
                self.take()
                block = self.block_until("}")
                self.take("}")
                return block
            case "if":
                self.take()
                test, yes = self.expression(), self.expression()
                no = self.expression() if self.accept("else") else Number(0, where=where)
                return If(test, yes, no, where=where)
            case "while":
                self.take()
                return While(self.expression(), self.expression(), where=where)
            case "fn":
                self.take()
                name = self.take() if self.kind == "name" else "lambda"
                self.take("(")
                parameters = []
                while self.kind != ")":
                    parameters.append(self.take("name"))
                    if not self.accept(","):
                        break
                self.take(")")
                self.take("=>")
                function = Function(tuple(parameters), self.expression(), name, where=where)
                return function if name == "lambda" else Assign(name, function, where=where)
        raise CompileError(f"unexpected {self.take()!r}", where)

    def infix(self, left):
        where, symbol = self.where, self.take()
        if symbol == "(":
            arguments = []
            while self.kind != ")":
                arguments.append(self.expression())
                if not self.accept(","):
                    break
            self.take(")")
            return Call(left, arguments, where=where)
        if symbol == "=":
            if not isinstance(left, Name):
                raise CompileError("cannot assign here", where)
            return Assign(left.name, self.expression(POWERS["="] - 1), where=where)
        right = self.expression(POWERS[symbol] - (symbol == "**"))
        match symbol:
            case "and":
                return If(left, right, Number(0), where=where)
            case "or":
                return If(left, Number(1), right, where=where)
        return Binary(symbol, left, right, where=where)


@singledispatch
def fold(node):
    return node


@fold.register
def _(node: Unary):
    operand = fold(node.operand)
    return Number(UNARY[node.operator](operand.value)) if isinstance(operand, Number) else replace(node, operand=operand)


@fold.register
def _(node: Binary):
    match fold(node.left), fold(node.right), node.operator:
        case Number(a), Number(b), symbol if not (symbol in {"/", "//", "%"} and b == 0):
            return Number(BINARY[symbol](a, b), where=node.where)
        case other, Number(0), "+" | "-":
            return other
        case (other, Number(1), "*") | (Number(1), other, "*"):
            return other
        case left, right, _:
            return replace(node, left=left, right=right)


@fold.register(If)
def _(node):
    match fold(node.test):
        case Number(value):
            return fold(node.yes if value else node.no)
        case test:
            return If(test, fold(node.yes), fold(node.no), where=node.where)


@fold.register(Block)
def _(node):
    return replace(node, items=[fold(item) for item in node.items])


@fold.register(Assign)
@fold.register(While)
@fold.register(Function)
@fold.register(Call)
def _(node):
    changes = {}
    for name, value in vars(node).items():
        if isinstance(value, Node):
            changes[name] = fold(value)
        elif isinstance(value, list):
            changes[name] = [fold(item) for item in value]
    return replace(node, **changes)


@dataclass
class Code:
    name: str
    parameters: tuple = ()
    instructions: list = field(default_factory=list)
    positions: list = field(default_factory=list, repr=False)

    def emit(self, op, argument=None, where=None):
        self.instructions.append((op, argument))
        self.positions.append(where)
        return len(self.instructions) - 1

    def patch(self, index):
        self.instructions[index] = (self.instructions[index][0], len(self.instructions))

    @cached_property
    def depth(self):
        effect = {Op.PUSH: 1, Op.LOAD: 1, Op.BINARY: -1, Op.POP: -1, Op.JUMP_IF_FALSE: -1, Op.CLOSURE: 1, Op.RETURN: -1}
        deepest = now = 0
        for op, argument in self.instructions:
            now += effect.get(op, 0) if op is not Op.CALL else -argument
            deepest = max(deepest, now)
        return deepest

    def listing(self, indent=""):
        yield f"{indent}{self.name}({', '.join(self.parameters)}) depth {self.depth}"
        nested = []
        for index, (op, argument) in enumerate(self.instructions):
            if op is Op.CLOSURE:
                nested.append(argument)
                argument = argument.name
            yield f"{indent}  {index:>3} {op!s:<14}{'' if argument is None else argument!s:>8}".rstrip()
        for code in nested:
            yield from code.listing(indent + "    ")


class Compiler:
    def __init__(self, name, parameters=()):
        self.code = Code(name, parameters)

    @singledispatchmethod
    def visit(self, node):
        raise CompileError(f"cannot compile {type(node).__name__}", node.where)

    @visit.register
    def _(self, node: Number):
        self.code.emit(Op.PUSH, node.value)

    @visit.register
    def _(self, node: Name):
        self.code.emit(Op.LOAD, node.name, node.where)

    @visit.register
    def _(self, node: Unary):
        self.visit(node.operand)
        self.code.emit(Op.UNARY, node.operator, node.where)

    @visit.register
    def _(self, node: Binary):
        self.visit(node.left)
        self.visit(node.right)
        self.code.emit(Op.BINARY, node.operator, node.where)

    @visit.register
    def _(self, node: Assign):
        self.visit(node.value)
        self.code.emit(Op.STORE, node.name)

    @visit.register
    def _(self, node: Call):
        self.visit(node.function)
        for argument in node.arguments:
            self.visit(argument)
        self.code.emit(Op.CALL, len(node.arguments), node.where)

    @visit.register
    def _(self, node: If):
        self.visit(node.test)
        otherwise = self.code.emit(Op.JUMP_IF_FALSE)
        self.visit(node.yes)
        end = self.code.emit(Op.JUMP)
        self.code.patch(otherwise)
        self.visit(node.no)
        self.code.patch(end)

    @visit.register
    def _(self, node: While):
        self.code.emit(Op.PUSH, 0)
        start = len(self.code.instructions)
        self.visit(node.test)
        end = self.code.emit(Op.JUMP_IF_FALSE)
        self.code.emit(Op.POP)
        self.visit(node.body)
        self.code.emit(Op.JUMP, start)
        self.code.patch(end)

    @visit.register
    def _(self, node: Block):
        for index, item in enumerate(node.items or [Number(0)]):
            if index:
                self.code.emit(Op.POP)
            self.visit(item)

    @visit.register
    def _(self, node: Function):
        self.code.emit(Op.CLOSURE, compile_function(node.name, node.body, node.parameters))


def compile_function(name, body, parameters=()):
    compiler = Compiler(name, parameters)
    compiler.visit(body)
    compiler.code.emit(Op.RETURN)
    return compiler.code


class Scope(dict):
    def __init__(self, outer=None, **names):
        super().__init__(names)
        self.outer = outer

    def __missing__(self, name):
        if self.outer is None:
            raise NameError(f"{name} is not defined")
        return self.outer[name]

    def assign(self, name, value):
        scope = self
        while scope is not None and name not in scope:
            scope = scope.outer
        (self if scope is None else scope)[name] = value


@dataclass
class Closure:
    code: Code
    scope: Scope
    machine: "Machine"

    def __call__(self, *arguments):
        if len(arguments) != len(self.code.parameters):
            raise TypeError(f"{self.code.name} wants {len(self.code.parameters)} arguments, got {len(arguments)}")
        return self.machine.run(self.code, Scope(self.scope, **dict(zip(self.code.parameters, arguments))))

    def __str__(self):
        return f"fn {self.code.name}/{len(self.code.parameters)}"


class Machine:
    def __init__(self):
        self.printed = []
        self.executed = dict.fromkeys(Op, 0)
        self.globals = Scope(None, print=self.print, sqrt=math.sqrt, pi=math.pi, max=max, memo=lru_cache(maxsize=None))

    def print(self, *values):
        self.printed.append(" ".join(map(str, values)))
        return len(values)

    def run(self, code, scope):
        stack, at = [], 0
        push, pop = stack.append, stack.pop
        instructions, executed = code.instructions, self.executed
        while True:
            op, argument = instructions[at]
            executed[op] += 1
            at += 1
            try:
                if op is Op.PUSH:
                    push(argument)
                elif op is Op.LOAD:
                    push(scope[argument])
                elif op is Op.BINARY:
                    right = pop()
                    push(BINARY[argument](pop(), right))
                elif op is Op.STORE:
                    scope.assign(argument, stack[-1])
                elif op is Op.JUMP_IF_FALSE:
                    if not pop():
                        at = argument
                elif op is Op.CALL:
                    arguments = stack[len(stack) - argument:]
                    del stack[len(stack) - argument:]
                    push(pop()(*arguments))
                elif op is Op.JUMP:
                    at = argument
                elif op is Op.POP:
                    pop()
                elif op is Op.UNARY:
                    push(UNARY[argument](pop()))
                elif op is Op.CLOSURE:
                    push(Closure(argument, scope, self))
                elif op is Op.RETURN:
                    return pop()
            except ArithmeticError as error:
                error.add_note(f"at {code.positions[at - 1]} in {code.name}")
                raise

    def execute(self, text, *, listing=False):
        code = compile_function("main", fold(Parser(text).program()))
        if listing:
            print(*code.listing(), sep="\n")
        return self.run(code, self.globals)


PROGRAMS = {
    "folding": "x = 2 + 3 * 4 ** 2 - -1; y = x * 1 + 0; if 1 < 2 { x } else { never }",
    "precedence": "print(1 + 2 * 3, (1 + 2) * 3, 2 ** 3 ** 2, -2 ** 2, 10 - 4 - 3, 7 // 2 % 2, 1 < 2 == 1)",
    "loop": "i = 0; total = 0; while i < 10 { i = i + 1; if i % 2 == 0 { total = total + i ** 2 } }; total",
    "recursion": "fn fib(n) => if n < 2 n else fib(n - 1) + fib(n - 2); fib(16)",
    "closures": "fn counter(step) => { n = 0; fn() => n = n + step }; a = counter(2); b = counter(10); a(); a(); b(); a() + b()",
    "compose": "fn compose(f, g) => fn(x) => f(g(x)); sq = fn(x) => x * x; compose(sq, compose(sqrt, sq))(7)",
    "logic": "print(1 and 2, 0 and boom, 0 or 5, 1 or boom, !0, !3 == 0)",
    "big": "fn fact(n) => if n <= 1 1 else n * fact(n - 1); fact(25) // fact(23)",
    "memo": "fn slow(n) => if n < 2 n else quick(n - 1) + quick(n - 2); quick = memo(slow); quick(60)",
    "primes": """
        # a sieve by trial division
        fn prime(n) => { d = 2; ok = 1; while d * d <= n and ok { if n % d == 0 { ok = 0 }; d = d + 1 }; ok };
        n = 2; found = 0;
        while found < 20 { if prime(n) { found = found + 1; last = n }; n = n + 1 };
        print(last, found); last * found""",
}
FAULTS = ["1 +", "(1", "1 = 2", "fn (1) => 2", "a $ b", "missing + 1", "1 / 0", "fn f(a) => a; f(1, 2)", "x = 5; x(1)",
          "\n\n  y = ;", "z = 10; z % (z - 10)", "2 ** -1 + {}"]


def main():
    machine = Machine()
    for name, text in PROGRAMS.items():
        machine.printed.clear()
        result = machine.execute(text, listing=name in {"folding", "loop", "closures"})
        print(f"{name:<12}{result}", *(f"| {line}" for line in machine.printed))
    for text in FAULTS:
        try:
            print(repr(text), "->", machine.execute(text))
        except CompileError as error:
            print(f"{text!r}: {error.msg} ({error.where!r})")
        except Exception as error:
            print(f"{text!r}: {type(error).__name__}: {error}", *getattr(error, "__notes__", []))
    print({str(op): count for op, count in sorted(machine.executed.items(), key=lambda item: -item[1])})
    print(fold(Parser("1 + 2 * a").program()), str(machine.globals["fib"]))
    print(Parser("f(1)(2, 3)").program() == Parser(" f ( 1 ) ( 2,3 ) ").program())


if __name__ == "__main__":
    main()
