# source texts and frames
import inspect, sys


# A comment above.
def documented(a,
               b=(1,
                  2)):
    """doc"""
    if a:
        return b

    # inside
    return [
        a,
    ]


class K:
    """A class."""

    x = 1

    @staticmethod
    def method():
        return 2


@staticmethod
def decorated():
    pass


after = 1
print(inspect.getsource(documented))
print(inspect.getsource(K))
print(inspect.getsource(K.method))
print(inspect.getsourcelines(documented)[1], inspect.getsourcelines(K)[1])
print(repr(inspect.getcomments(documented)))
print(inspect.getfile(documented).endswith("sources.as"), inspect.getmodule(documented).__name__)


def outer():
    return inner()


def inner():
    return [(f.function, f.lineno) for f in inspect.stack()], inspect.currentframe().f_code.co_name


print(outer())
print(inspect.getframeinfo(sys._getframe()).code_context)
for bad in (len, 5, int):
    try:
        inspect.getsource(bad)
    except (TypeError, OSError) as e:
        print(type(e).__name__, e)
print([n for n, v in inspect.getmembers(K, inspect.isfunction)])
