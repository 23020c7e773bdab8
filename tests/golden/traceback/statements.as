# where the carets stand in each kind of statement
import sys


def show(f, *args):
    try:
        f(*args)
    except BaseException:
        sys.excepthook(*sys.exc_info())


class Angry:
    def __bool__(self): raise ValueError("no truth")
    def __iter__(self): raise ValueError("no iteration")
    def __enter__(self): raise ValueError("no entering")
    def __exit__(self, *a): raise ValueError("no leaving")
    def __setattr__(self, n, v): raise ValueError("no setting")
    def __delattr__(self, n): raise ValueError("no deleting")
    def __setitem__(self, n, v): raise ValueError("no item")
    def __iadd__(self, other): raise ValueError("no adding")
    def __contains__(self, other): raise ValueError("no looking")
    def __len__(self): raise ValueError("no length")


angry = Angry()


class Open(Angry):
    def __enter__(self): return self
    def __bool__(self): return True


def if_(): 
    if angry:
        pass


def while_():
    while not angry: pass


def for_():
    for x in angry:
        pass


def for_unpack():
    for a, b in [(1, 2), (3,)]:
        pass


def with_():
    with angry as x:
        pass


def with_exit():
    with Open() as x:
        x = 1
    print("not here")


def with_two():
    with Open(), \
         angry:
        pass


def with_not():
    with 5 as x, angry: pass


def assign_attr(): angry.name = 5
def assign_chain(): x = angry.name = y = 5
def assign_item(): angry[1, 2] = 5
def augmented(): angry.name += 5


def augmented_name():
    other = angry
    other += 1 + 2


def delete(): del angry.name, angry.other
def delete_item(): del angry[0]


def unpack():
    a, b, c = 1, 2


def unpack_star():
    a, *b, c = [1]


def unpack_not():
    [a, b] = 5


def assert_(): assert angry, "message"
def assert_message(): assert not Open(), undefined


def raise_(): raise 5
def raise_from(): raise ValueError(1) from 5
def raise_class(): raise Angry
def return_(): return angry + 1
def expression(): angry.nothing
def import_(): import no_such_module
def import_from(): from sys import no_such_name, path
def global_():
    global never_bound
    never_bound


def nonlocal_():
    def inner():
        return cell
    inner()
    cell = 1


def match_():
    match 5:
        case x if x < "":
            pass


def match_class():
    match 5:
        case 3 | int(1, 2, 3):
            pass


def try_except():
    try:
        1 / 0
    except undefined:
        pass


def try_except_bad():
    try:
        1 / 0
    except (ValueError, 5):
        pass


def try_finally():
    try:
        pass
    finally:
        angry.x = 1


def annotated():
    x: int = undefined


def class_body():
    class A(object, metaclass=type):
        x = 1
        y = x + undefined


def class_bases():
    class A(int, str): pass


def decorated():
    @angry
    def f(): pass


def decorated_call():
    @undefined(1)
    @property
    def f(): pass


def defaults():
    def f(a, b=undefined, *, c=1): pass


def lambda_():
    (lambda a: a.b.c)(5)


def yield_():
    def g():
        x = yield 1 + ""
    next(g())


def unbound():
    print(local)
    local = 1


def deleted():
    x = 1
    del x
    return x


for f in [if_, while_, for_, for_unpack, with_, with_exit, with_two, with_not, assign_attr, assign_chain, assign_item,
          augmented, augmented_name, delete, delete_item, unpack, unpack_star, unpack_not, assert_, assert_message,
          raise_, raise_from, raise_class, return_, expression, import_, import_from, global_, nonlocal_, match_, match_class,
          try_except, try_except_bad, try_finally, annotated, class_body, class_bases, decorated, decorated_call,
          defaults, lambda_, yield_, unbound, deleted]:
    print("--", f.__name__)
    sys.stdout.flush()
    show(f)
