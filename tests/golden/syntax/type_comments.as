# Type comments and other comments mean nothing.
x = []  # type: list[int]
def f(a,  # type: int
      b=2,  # type: str
      *args,  # type: float
      **kw  # type: bool
      ):
    # type: (...) -> int
    return a + b
for i in x:  # type: int
    pass
with open("/dev/null") as g:  # type: IO
    pass
print(f(1), f.__annotations__)  # type: ignore
def h():  # type: () -> None
    """doc"""
    # type: not even valid here (((
y = 5  # type: !!!
if 1:  # type: ignore[stuff]
    pass
#type:int
# -*- coding: latin-nonsense -*- only counts in the first two lines
#!not a shebang
z = "# not a comment"  # a comment
print(z, len('#'), """
# inside a string
""".count("#"))
print(h.__doc__, y)
w = [  # comment
    1,  # one
    # between
    2
    # after
]  # end
print(w)
#
#	tab
    # indented comment
class A:  # comment
    # only comment before the body

    x = 1

    # after
        # deeper
# shallower
    y = 2
print(A.x, A.y)
def k(): return 1  # trailing
async def c(a: int  # type: str
            ): pass
print(c.__annotations__)
