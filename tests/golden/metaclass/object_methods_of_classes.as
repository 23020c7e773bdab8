# The methods of object, applied to classes; type() that finds another metaclass.
class X:
    own = 1

    def method(self):
        return "method"


class Meta(type):
    level = "meta"
    data = property(lambda cls: "data of " + cls.__name__)

    def __new__(mcls, name, bases, namespace, **keywords):
        print("new", mcls.__name__, name, keywords)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", cls.__name__, keywords)


class Y(X, metaclass=Meta, a=1):
    data = "own data"
    level = "own level"


def attempt(f, *args, **keywords):
    try:
        print(f(*args, **keywords))
    except Exception as e:
        print(type(e).__name__, e)


for cls, name in ((X, "own"), (X, "method"), (X, "__name__"), (X, "nothing"), (Y, "own"), (Y, "data"), (Y, "level"), (int, "real"),
                  (X, "mro"), (X, 5)):
    try:
        found = object.__getattribute__(cls, name)
        print(cls.__name__, name, found if isinstance(found, str) else type(found).__name__)
    except Exception as e:
        print(type(e).__name__, e)
attempt(object.__setattr__, X, "own", 2)
attempt(object.__delattr__, X, "own")
attempt(object.__setattr__, int, "own", 2)
attempt(object.__setattr__, Y, "own", 2)
attempt(type.__setattr__, X, "own", 2)
attempt(type.__setattr__, int, "own", 2)
attempt(object.__setattr__, 5, "own", 2)
print(X.own)
made = type("Made", (Y,), {}, flag=3)
print(type(made).__name__, made.data)
attempt(type, "Wrong", (Y, type("Other", (), {}, )), {}, b=1)
attempt(object().__reduce_ex__, "x")
attempt(object().__reduce_ex__, 1.5)
