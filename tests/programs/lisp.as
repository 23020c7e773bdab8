# stress: every 97 (a collection at every safepoint would take minutes)
"""A tiny Lisp: reader, macros, tail calls, closures, continuations by exception, and a prelude written in itself."""
import functools
import itertools
import math
import operator
from collections import ChainMap
from dataclasses import dataclass, field


class LispError(Exception):
    pass


class Symbol(str):
    __slots__ = ()
    table = {}

    def __new__(cls, name):
        if name not in cls.table:
            cls.table[name] = super().__new__(cls, name)
        return cls.table[name]

    def __repr__(self):
        return str(self)


def symbols(names):
    return [Symbol(name) for name in names.split()]


QUOTE, IF, DEFINE, SET, LAMBDA, BEGIN, LET, COND, ELSE, DEFMACRO, QUASI, UNQUOTE, SPLICE, AND, OR, LETSTAR, DOT, CATCH = symbols(
    "quote if define set! lambda begin let cond else defmacro quasiquote unquote unquote-splicing and or let* . catch")
QUOTES = {"'": QUOTE, "`": QUASI, ",": UNQUOTE, ",@": SPLICE}


def tokenize(text):
    position = 0
    while position < len(text):
        char = text[position]
        if char.isspace():
            position += 1
        elif char == ";":
            end = text.find("\n", position)
            position = len(text) if end < 0 else end
        elif char == '"':
            end = position + 1
            while text[end] != '"':
                end += 2 if text[end] == "\\" else 1
            yield text[position:end + 1]
            position = end + 1
        elif text.startswith(",@", position):
            yield ",@"
            position += 2
        elif char in "()'`,":
            yield char
            position += 1
        else:
            end = position
            while end < len(text) and not text[end].isspace() and text[end] not in "()'`,\";":
                end += 1
            yield text[position:end]
            position = end


def read_all(text):
    tokens = list(tokenize(text))
    tokens.reverse()
    while tokens:
        yield read(tokens)


def read(tokens):
    if not tokens:
        raise LispError("unexpected end")
    token = tokens.pop()
    if token in QUOTES:
        return [QUOTES[token], read(tokens)]
    if token == "(":
        items = []
        while True:
            if not tokens:
                raise LispError("missing )")
            if tokens[-1] == ")":
                tokens.pop()
                return items
            items.append(read(tokens))
    if token == ")":
        raise LispError("unexpected )")
    return atom(token)


def atom(token):
    if token[0] == '"':
        return token[1:-1].replace("\\n", "\n").replace('\\"', '"')
    if token in ("#t", "#f"):
        return token == "#t"
    for convert in (int, float):
        try:
            return convert(token)
        except ValueError:
            continue
    return Symbol(token)


def show(value):
    match value:
        case bool():
            return "#t" if value else "#f"
        case Symbol():
            return str.__str__(value)
        case str():
            return '"' + value.replace('"', '\\"').replace("\n", "\\n") + '"'
        case list():
            if len(value) == 2 and isinstance(value[0], Symbol) and value[0] == "quote":
                return "'" + show(value[1])
            return "(" + " ".join(map(show, value)) + ")"
        case None:
            return "nil"
        case Lambda(name=name):
            return f"#<lambda {name}>"
        case _ if callable(value):
            return f"#<native {value.__name__}>"
    return str(value)


@dataclass
class Lambda:
    parameters: list
    body: list
    scope: "ChainMap"
    name: str = "?"
    is_macro: bool = field(default=False, kw_only=True)

    def bind(self, arguments):
        names = self.parameters
        if DOT in names:
            at = names.index(DOT)
            if len(arguments) < at:
                raise LispError(f"{self.name}: wants at least {at}, got {len(arguments)}")
            return dict(zip(names[:at], arguments)) | {names[at + 1]: arguments[at:]}
        if len(names) != len(arguments):
            raise LispError(f"{self.name}: wants {len(names)}, got {len(arguments)}")
        return dict(zip(names, arguments))


class Throw(Exception):
    def __init__(self, tag, value):
        self.tag, self.value = tag, value


def fold(function, start=None):
    def folded(*arguments):
        if start is not None and len(arguments) < 2:
            return function(start, *arguments)
        return functools.reduce(function, arguments)
    folded.__name__ = function.__name__
    return folded


def compare(function):
    @functools.wraps(function)
    def compared(*arguments):
        return all(function(a, b) for a, b in itertools.pairwise(arguments))
    return compared


def throw(tag, value):
    raise Throw(tag, value)


def divide(a, b):
    return a // b if isinstance(a, int) and isinstance(b, int) and a % b == 0 else a / b


class Interpreter:
    def __init__(self):
        self.output = []
        self.steps = 0
        self.counter = itertools.count(1)
        self.globals = ChainMap({Symbol(name): function for name, function in self.natives().items()})
        self.run(PRELUDE)

    def natives(self):
        return {
            "+": fold(operator.add, 0), "*": fold(operator.mul, 1), "-": fold(operator.sub, 0), "/": fold(divide, 1),
            "<": compare(operator.lt), ">": compare(operator.gt), "<=": compare(operator.le), ">=": compare(operator.ge),
            "=": compare(operator.eq), "mod": operator.mod, "expt": pow, "sqrt": math.sqrt, "abs": abs, "min": min, "max": max,
            "list": lambda *items: list(items), "cons": lambda head, tail: [head, *tail], "car": lambda items: items[0],
            "cdr": lambda items: items[1:], "null?": lambda items: items == [], "length": len, "append": lambda *lists: sum(lists, []),
            "not": lambda value: value is False, "eq?": lambda a, b: a is b or a == b, "pair?": lambda v: isinstance(v, list) and v != [],
            "symbol?": lambda v: isinstance(v, Symbol), "string?": lambda v: isinstance(v, str) and not isinstance(v, Symbol),
            "number?": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
            "display": lambda *values: self.output.append(" ".join(v if isinstance(v, str) else show(v) for v in values)),
            "apply": lambda function, arguments: self.apply(function, arguments), "throw": throw,
            "gensym": lambda: Symbol(f"g{next(self.counter)}"), "string-append": lambda *parts: "".join(parts),
            "number->string": str, "sort": lambda items, key: sorted(items, key=lambda item: self.apply(key, [item])),
        }

    def run(self, text):
        result = None
        for form in read_all(text):
            result = self.evaluate(form, self.globals)
        return result

    def apply(self, function, arguments):
        if isinstance(function, Lambda):
            return self.evaluate([BEGIN, *function.body], function.scope.new_child(function.bind(arguments)))
        if not callable(function):
            raise LispError(f"not a function: {show(function)}")
        return function(*arguments)

    def evaluate(self, form, scope):
        while True:
            self.steps += 1
            if isinstance(form, Symbol):
                try:
                    return scope[form]
                except KeyError:
                    raise LispError(f"unbound: {form}") from None
            if not isinstance(form, list):
                return form
            match form:
                case []:
                    return []
                case [head, value] if head is QUOTE:
                    return value
                case [head, template] if head is QUASI:
                    return self.quasi(template, scope)
                case [head, test, yes, *no] if head is IF:
                    if self.evaluate(test, scope) is not False:
                        form = yes
                    elif no:
                        form = no[0]
                    else:
                        return None
                case [head, [name, *parameters], *body] if head is DEFINE or head is DEFMACRO:
                    scope[name] = Lambda(parameters, body, scope, str(name), is_macro=head is DEFMACRO)
                    return name
                case [head, name, value] if head is DEFINE:
                    scope[name] = value = self.evaluate(value, scope)
                    if isinstance(value, Lambda) and value.name == "?":
                        value.name = str(name)
                    return name
                case [head, name, value] if head is SET:
                    for mapping in scope.maps:
                        if name in mapping:
                            mapping[name] = self.evaluate(value, scope)
                            return mapping[name]
                    raise LispError(f"cannot set {name}")
                case [head, parameters, *body] if head is LAMBDA:
                    return Lambda(parameters, body, scope)
                case [head] if head is BEGIN:
                    return None
                case [head, *first, last] if head is BEGIN:
                    for item in first:
                        self.evaluate(item, scope)
                    form = last
                case [head, bindings, *body] if head is LET:
                    values = {name: self.evaluate(value, scope) for name, value in bindings}
                    scope, form = scope.new_child(values), [BEGIN, *body]
                case [head, bindings, *body] if head is LETSTAR:
                    scope = scope.new_child()
                    for name, value in bindings:
                        scope[name] = self.evaluate(value, scope)
                    form = [BEGIN, *body]
                case [head, *clauses] if head is COND:
                    for test, *body in clauses:
                        if test is ELSE or self.evaluate(test, scope) is not False:
                            form = [BEGIN, *body]
                            break
                    else:
                        return None
                case [head, *parts] if head is AND or head is OR:
                    result = head is AND
                    for part in parts:
                        result = self.evaluate(part, scope)
                        if (result is False) == (head is AND):
                            break
                    return result
                case [head, tag, *body] if head is CATCH:
                    wanted = self.evaluate(tag, scope)
                    try:
                        return self.evaluate([BEGIN, *body], scope)
                    except Throw as thrown:
                        if thrown.tag != wanted:
                            raise
                        return thrown.value
                case [head, *rest]:
                    function = self.evaluate(head, scope)
                    if isinstance(function, Lambda) and function.is_macro:
                        form = self.apply(function, rest)
                        continue
                    arguments = [self.evaluate(item, scope) for item in rest]
                    if isinstance(function, Lambda):
                        scope = function.scope.new_child(function.bind(arguments))
                        form = [BEGIN, *function.body]
                        continue
                    try:
                        return self.apply(function, arguments)
                    except (TypeError, ZeroDivisionError, IndexError) as error:
                        raise LispError(f"in {show(form)}: {error}") from error

    def quasi(self, template, scope):
        if not isinstance(template, list):
            return template
        if template and template[0] is UNQUOTE:
            return self.evaluate(template[1], scope)
        result = []
        for item in template:
            if isinstance(item, list) and item and item[0] is SPLICE:
                result.extend(self.evaluate(item[1], scope))
            else:
                result.append(self.quasi(item, scope))
        return result


PRELUDE = """
(define (map f items) (if (null? items) '() (cons (f (car items)) (map f (cdr items)))))
(define (filter f items)
  (cond ((null? items) '()) ((f (car items)) (cons (car items) (filter f (cdr items)))) (else (filter f (cdr items)))))
(define (fold f start items) (if (null? items) start (fold f (f start (car items)) (cdr items))))
(define (range a b) (if (>= a b) '() (cons a (range (+ a 1) b))))
(define (compose . fs) (lambda (x) (fold (lambda (v f) (f v)) x fs)))
(defmacro (when test . body) `(if ,test (begin ,@body)))
(defmacro (unless test . body) `(if ,test nil (begin ,@body)))
(defmacro (swap! a b) (let ((t (gensym))) `(let ((,t ,a)) (set! ,a ,b) (set! ,b ,t))))
(defmacro (while test . body) (let ((loop (gensym))) `(begin (define (,loop) (when ,test ,@body (,loop))) (,loop))))
(define nil '())
"""

PROGRAM = r"""
(define (fact n) (if (= n 0) 1 (* n (fact (- n 1)))))
(fact 30)
(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))
(map fib (range 0 12))
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 2000 0)
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c (counter))
(list (c) (c) (c))
(let* ((a 1) (b (+ a 1)) (a 10)) (list a b))
`(1 ,(+ 1 1) ,@(map (lambda (x) (* x x)) '(3 4)) (nested ,(fact 5)) 'quoted)
(define x 1) (define y 2) (swap! x y) (list x y)
(define i 0)
(while (< i 3) (display "turn" i '(a "b" 1.5)) (set! i (+ i 1)))
(and 1 2 3) (and 1 #f 3) (or #f #f) (or #f 7)
((compose (lambda (x) (+ x 1)) (lambda (x) (* x 10))) 4)
(catch 'found (map (lambda (x) (if (> x 3) (throw 'found (* x 100)) x)) (range 0 10)))
(sort '(5 -3 4 -1) abs)
(string-append "a" "b\n" "\"c\"")
(define (qsort items)
  (if (null? items) '()
      (let ((p (car items)) (rest (cdr items)))
        (append (qsort (filter (lambda (x) (< x p)) rest)) (list p) (qsort (filter (lambda (x) (>= x p)) rest))))))
(qsort '(3 1 4 1 5 9 2 6 5 3 5))
(apply max (map (lambda (x) (mod (* x 37) 101)) (range 0 40)))
(expt 2 100) (/ 7 2) (/ 8 2) (sqrt 2) (- 5) (< 1 2 3) (< 1 3 2)
qsort car (lambda (x) x)
(define compose2 (lambda (f g) (lambda (x) (f (g x))))) compose2
(cond ((= 1 2) 'no) ((eq? 'a 'b) 'neither))
'(quote x) ''x
(define (church n) (if (= n 0) (lambda (f) (lambda (x) x)) (lambda (f) (lambda (x) (f (((church (- n 1)) f) x))))))
(((church 7) (lambda (x) (+ x 2))) 0)
(unless #f 'ran)
"""

FAULTS = ['(car 5)', '(undefined 1)', "((lambda (x) x))", "(1 2)", "(", ")", "(/ 1 0)", "(set! zzz 1)", "(throw 'lost 1)",
          "((lambda (a b . c) c) 1)", "(car '())", '(+ 1 "a")']


def main():
    lisp = Interpreter()
    for form in read_all(PROGRAM):
        result = lisp.evaluate(form, lisp.globals)
        while lisp.output:
            print("  |", lisp.output.pop(0))
        print(f"{show(form)[:48]:<50}=> {show(result)}")
    for text in FAULTS:
        try:
            print(show(lisp.run(text)))
        except LispError as error:
            cause = type(error.__cause__).__name__ if error.__cause__ is not None else None
            print(f"error: {error} [{cause}]")
        except Throw as thrown:
            print("uncaught", thrown.tag, thrown.args)
    before = lisp.steps
    print(lisp.run("(fib 15)"), lisp.steps - before, len(Symbol.table) > 60)


main()
