# carets in places of their own: keyword arguments, star arguments, decorators, nested strings, walrus, slices, del, returns
import sys
def show(f, *args):
    try: f(*args)
    except BaseException: sys.excepthook(*sys.exc_info())
class N:
    def __getattr__(self, name): raise AttributeError(name)
n = N()
def key_arg(): return dict(a=1, b=n.b, c=3)
def star_arg(): return print(*n.items, sep="")
def dstar(): return dict(**n.d)
def nested_call(): return str(len(str(int(n.x))))
def nested_sub(): return {"a": {"b": [1]}}["a"]["b"][5]["c"]
def slice_bound(): return [1, 2, 3][n.low:2]
def walrus(): return [y := 1, y.z]
def lambda_call(): return (lambda q: q.w)(1)
def cond_body(): return n.yes if True else 1
def cond_else(): return 1 if False else n.no
def compare_chain(): return 1 < 2 < n.three < 4
def bool_last(): return 1 and 2 and n.last
def unary(): return not -n.neg
def power(): return 2 ** n.p ** 2
def fstring_nested(): return f"{1} {f'{n.inner}'} {2}"
def fstring_format(): return f"{1:{n.width}}"
def fstring_call(): return f"a{n.c()}b"
def fstring_index(): return f"{[1][3]!r:>5}"
def multi_target(): x = n.v = y = n.w
def aug_sub(): d = {}; d["k"] += 1
def aug_attr(): n.total += 1
def del_sub(): d = {}; del d["k"], d["j"]
def return_tuple(): return 1, n.two, 3
def yield_value(): return list((lambda: (yield n.y))())
def assert_call(): assert n.check(), "message"
def raise_expr(): raise n.error
def raise_from_expr(): raise ValueError from n.cause
def for_iter():
    for x in n.items: pass
def for_target():
    for n.attr[0] in [1]: pass
def with_expr():
    with n.ctx as c: pass
def except_expr():
    try: 1 / 0
    except n.Error: pass
def while_test():
    while n.test: pass
def if_elif():
    if False: pass
    elif n.test: pass
def match_subject():
    match n.subject:
        case 1: pass
def match_guard():
    match 1:
        case x if n.guard: pass
def match_value():
    match 1:
        case n.value: pass
def dict_key(): return {1: 2, n.k: 3}
def dict_value(): return {1: 2, 3: n.v}
def set_item(): return {1, n.s}
def comp_element(): return [n.e for _ in [1]]
def comp_cond(): return [1 for _ in [1] if n.c]
def comp_second(): return [1 for _ in [1] for _ in n.i]
def genexp(): return sum(n.g for _ in [1])
def global_name(): return undefined_one + undefined_two
def import_as(): import nonexistent_abc as m
def call_kw_only(): return sorted([1], None)
def string_mul(): return "a" * "b" + "c"
def percent(): return "%d %s" % ("x", 1)
def concat_long(): return "aaaa" + "bbbb" + 5 + "cccc"
def paren_op(): return (1 + 2) * (3 + "4")
def method_on_call(): return "a".upper().foo().bar
def subscript_call(): return [len][0](5)
def annotation():
    x: n.T = 1
    return x
def annotated_value(): x: int = n.v
def annotated_attr(): n.x: n.T = 1
def default_arg():
    def f(a, b=n.b): pass
def decorator_attr():
    @n.deco
    def f(): pass
def class_base():
    class C(n.Base): pass
def class_keyword():
    class C(metaclass=n.M): pass
def posonly_star(): return max(*[1], *n.more)
for name, f in list(globals().items()):
    if callable(f) and name not in ("show", "N", "n"):
        print("--", name)
        show(f)
