# causes, contexts, suppressed contexts
def lookup(d, key):
    try:
        return d[key]
    except KeyError as e:
        raise LookupError("no " + key) from e


def hidden():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("only this") from None


import traceback, sys

for f in (lambda: lookup({}, "k"), hidden):
    try:
        f()
    except Exception:
        traceback.print_exc(file=sys.stdout)

try:
    lookup({}, "x")
except LookupError:
    undefined
