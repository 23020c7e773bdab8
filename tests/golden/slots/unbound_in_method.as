# A member that was deleted, read where it had been read before.
class A:
    __slots__ = ('x', 'y')

    def method(self):
        return self.x

    def call(self):
        return self.x()


def show(make):
    try:
        print(make())
    except AttributeError as error:
        print(error)


a = A()
for turn in range(3):
    show(a.method)
    a.x = turn
    for _ in range(3):
        show(a.method)
    show(lambda: hasattr(a, 'x'))
    del a.x
    show(a.method)
    show(lambda: a.x)
    show(lambda: hasattr(a, 'x'))
    a.x = len.__class__
    show(lambda: a.call and a.x)
    del a.x
    show(a.call)
a.x = 1
b = A()
for each in a, b, a, b:
    show(each.method)
