class A:
    """A's doc."""
    def f(self):
        """f's doc."""
    def g(self): pass

class B(A):
    pass

print(A.__doc__, A.f.__doc__, A.g.__doc__, B.__doc__, A().__doc__, B().f.__doc__)
B.__doc__ = "late"
print(B.__doc__, B().__doc__)
A.f.__doc__ = "other"
print(A().f.__doc__)

class P:
    @property
    def x(self):
        "the x"
        return 1
    y = property(lambda self: 1, doc="the y")
    z = property(lambda self: 1)

print(P.x.__doc__, P.y.__doc__, P.z.__doc__)
print(P.__dict__["x"].fget.__name__)
