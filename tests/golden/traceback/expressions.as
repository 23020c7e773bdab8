# where the carets stand in each kind of expression
import sys


def show(f, *args):
    try:
        f(*args)
    except BaseException:
        sys.excepthook(*sys.exc_info())


class Bad:
    def __getattr__(self, n): raise KeyError(n)
    def __format__(self, s): raise ValueError("no format")
    def __repr__(self): raise ValueError("no repr")
    def __str__(self): raise ValueError("no str")
    def __neg__(self): raise ValueError("no neg")
    def __lt__(self, o): raise ValueError("no lt")
    def __eq__(self, o): raise ValueError("no eq")
    def __bool__(self): raise ValueError("no bool")
    def __hash__(self): raise ValueError("no hash")
    def __getitem__(self, i): raise ValueError("no item")
    def __index__(self): raise ValueError("no index")
    def __call__(self, *a): raise ValueError("no call")
    def __contains__(self, *a): raise ValueError("no contains")


bad = Bad()
ok = 1


def neg(): return ok + -bad
def invert(): return ~"a" + 1
def not_(): return [not bad, 2]
def and_(): return ok and bad and ok
def or_(): return bad or ok
def ternary(): return 1 if bad else 2
def lt(): return ok < bad < 3
def chain(): return 1 < ok < 2 < bad
def in_(): return ok in bad
def not_in(): return ok not in 5
def eq(): return [1, 2] == [1, bad]
def power(): return ok ** "a" ** 1
def matmul(): return ok @ ok
def shift(): return ok << -1
def mod(): return "%d" % "x" + "y"
def list_(): return [1, 2, bad.x, 4]
def dict_(): return {1: 2, bad: 3}
def set_(): return {1, [], 3}
def dict_star(): return {1: 2, **ok}
def list_star(): return [1, *ok, 2]
def call_star(): return print(*ok)
def call_dstar(): return print(1, **ok)
def call_key(): return print(1, nonsense=2)
def call_twice(): return dict(a=1, **{"a": 2})
def call_result(): return int("5")("6")
def call_none(): return None()
def method(): return "abc".upper().nothing().lower()
def method_args(): return "abc".split(1, 2, 3)
def sub(): return [1, 2][ok][0]
def sub_slice(): return [1, 2][bad:]
def sub_tuple(): return {}[1, 2]
def sub_string(): return "abc"["x"]
def sub_neg(): return [][-1] + 1
def fstr(): return f"abc {bad} def"
def fstr_spec(): return f"abc {ok:>{bad}} def"
def fstr_conv(): return f"abc {bad!r:>10} def"
def fstr_expr(): return f"{ok} {ok + ''}"
def fstr_name(): return f"{undefined!r}"
def walrus(): return (x := bad.y)
def lambda_default(): return lambda a=undefined: 1
def comp(): return [x + "" for x in [1, 2]]
def comp_if(): return [x for x in [1, 2] if x.y]
def comp_iter(): return [x for x in 5]
def comp_nested(): return {(x, y) for x in [1] for y in x}
def dict_comp(): return {x: x / 0 for x in [1]}
def genexp(): return list(x / 0 for x in [1])
def genexp_arg(): return sum(x for x in ["a"])
def starred_assign(): return max(*[1, "a"], key=None)
def slice_store():
    a = [1, 2, 3]
    a[::2] = [1]
def attr_call(): return ok.real.imag.nothing
def implicit(): return ("abc"
                        "def") + 1
def compare_call(): return len(5) == 5
def deep(): return str(int(float(str("x"))))
def star_in_sub(): return {}[1, *[2]]
def wait(): return (yield from 5)


for f in [neg, invert, not_, and_, or_, ternary, lt, chain, in_, not_in, eq, power, matmul, shift, mod,
          list_, dict_, set_, dict_star, list_star, call_star, call_dstar, call_key, call_twice,
          call_result, call_none, method, method_args, sub, sub_slice, sub_tuple, sub_string, sub_neg, fstr, fstr_spec,
          fstr_conv, fstr_expr, fstr_name, walrus, lambda_default, comp, comp_if, comp_iter, comp_nested, dict_comp,
          genexp, genexp_arg, starred_assign, slice_store, attr_call, implicit, compare_call, deep, star_in_sub]:
    print("--", f.__name__)
    show(f)
show(lambda: list(wait()))
