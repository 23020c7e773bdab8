# assert: messages of all kinds, falsy values, side effects, raising tests and messages
def run(f):
    try: f(); print(f.__name__, "passed")
    except BaseException as e: print(f.__name__, type(e).__name__, e.args, repr(str(e)), repr(e.__context__))


class NoBool:
    def __bool__(self): raise ValueError("no bool")
class NoLen:
    def __len__(self): raise KeyError("no len")
class BadLen:
    def __len__(self): return -1
class OddBool:
    def __bool__(self): return 5


def plain(): assert False
def message(): assert 0, "text"
def number(): assert [], 42
def none(): assert None, None
def tuple_message(): assert "", (1, 2)
def exception_message(): assert {}, ValueError("as message")
def class_message(): assert (), KeyError
def passes(): assert [0], 1 / 0
def message_raises(): assert 0, 1 / 0
def test_raises(): assert 1 / 0, "never"
def no_bool(): assert NoBool()
def no_len(): assert NoLen()
def bad_len(): assert BadLen()
def odd_bool(): assert OddBool()
def chain(): assert 1 < 2 < 3 > 2, "chain"
def chain_fails(): assert 1 < 2 > 3, f"{1 + 1}"
def not_(): assert not [1], "not"
def and_(): assert [1] and (), "and"
def walrus(): assert (n := 0), f"n is {n}"
def call(): assert (lambda: 0)(), "called"
def in_handler():
    try: raise OSError("first")
    except OSError: assert False, "in handler"
def multi():
    assert (
        1 ==
        2
    ), (
        "two "
        "lines"
    )
def in_generator():
    def g():
        yield 1
        assert 0, "in generator"
    list(g())
def in_comprehension(): [1 for x in [1] if not (lambda: (_ for _ in ()).throw(AssertionError("thrown")))()]
def shadowed():
    AssertionError = ValueError
    assert 0, "the real one"
for f in (plain, message, number, none, tuple_message, exception_message, class_message, passes, message_raises, test_raises, no_bool, no_len, bad_len, odd_bool, chain, chain_fails, not_, and_, walrus, call, in_handler, multi, in_generator, in_comprehension, shadowed): run(f)
import builtins
saved = builtins.AssertionError
builtins.AssertionError = KeyError
run(message)
builtins.AssertionError = saved
print(__debug__)
