def f(a, b=1, *c, d: int = 2):
    """Adds things.

    More lines here.
    """
def g(): pass
class A:
    def m(self, x):
        "method doc"
help(f)
help(g)
help(A().m)
help(A.m)
help(len)
