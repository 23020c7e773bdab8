# the folded lines of recursions, as the interpreter draws them
import sys
sys.setrecursionlimit(60)


def one(n):
    return one(n + 1)


def ping(n): return pong(n)
def pong(n): return ping(n)


def few(n):
    if n == 0: raise ValueError("bottom")
    few(n - 1)


for f, n in (few, 0), (few, 1), (few, 2), (few, 3), (few, 4), (few, 5), (one, 0):
    try: f(n)
    except Exception: sys.excepthook(*sys.exc_info())
try: ping(0)
except RecursionError as e:
    e.__traceback__ = e.__traceback__.tb_next
    lines = []
    tb = e.__traceback__
    while tb: lines.append(tb.tb_frame.f_code.co_name); tb = tb.tb_next
    print(len(lines) > 40, lines[:4])
