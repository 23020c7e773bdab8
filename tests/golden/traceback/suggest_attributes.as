# Did you mean: attributes of instances, classes, modules, built-in types; __dir__ of one's own; what is never suggested
import io, sys, math


def last_line(e):
    sys.stderr, before = io.StringIO(), sys.stderr
    try:
        sys.excepthook(type(e), e, e.__traceback__)
        print(sys.stderr.getvalue().splitlines()[-1])
    finally:
        sys.stderr = before


def show(f):
    try:
        f()
    except Exception as e:
        last_line(e)
        print(repr(e), getattr(e, "name", "-"), type(getattr(e, "obj", None)).__name__)


class A:
    bluch = blech = 1
    _private = 2
    __mangled = 3
    def method_one(self): pass
    def __init__(self): self.in_init = 5


class Slots:
    __slots__ = ("first", "second")


class OwnDir:
    def __dir__(self): return ["alpha", "beta", 5]


class BadDir:
    alpha = 1
    def __dir__(self): raise ValueError("no dir")


class Getattr:
    alpha = 1
    def __getattr__(self, name): raise AttributeError(f"no {name}")


class GetattrNamed:
    alpha = 1
    def __getattr__(self, name): raise AttributeError(f"no {name}", name=name, obj=self)


class Prop:
    alpha = 1
    @property
    def broken(self): return self.alhpa
    @property
    def raises(self): raise AttributeError("from inside")


a = A()
for f in (lambda: a.bleck, lambda: a.bluck, lambda: a.method_on, lambda: a.methodone, lambda: a.in_int, lambda: a.private, lambda: a._privat, lambda: a.mangled, lambda: A.bleck, lambda: A.methd_one, lambda: a.zzz,
          lambda: a.Method_One, lambda: a.b, lambda: a.__initt__, lambda: A.mr, lambda: Slots().frist, lambda: Slots().first, lambda: OwnDir().alpah, lambda: OwnDir().zzzz, lambda: BadDir().alhpa, lambda: Getattr().alhpa, lambda: GetattrNamed().alhpa,
          lambda: Prop().broken, lambda: Prop().raises, lambda: sys.exot, lambda: math.squrt, lambda: math.PI, lambda: sys.Path, lambda: "".uper, lambda: "".lenght, lambda: [].push, lambda: [].apend, lambda: [].lenght, lambda: {}.haskey, lambda: {}.item, lambda: {}.iteritems,
          lambda: (1).real_, lambda: (1.5).is_intege, lambda: None.strip, lambda: (lambda: 1).nam, lambda: show.__nam__, lambda: int.from_byte, lambda: b"".decod, lambda: (i for i in []).sned, lambda: type.mro_, lambda: range(3).indx, lambda: super(A, a).methd_one, lambda: Exception().agrs, lambda: ValueError.agrs):
    show(f)


def set_(): Slots().frist = 1
def set_builtin(): (5).x = 1
def set_object(): object().x = 1
def del_(): del a.bleck
def del_class(): del A.bleck
def del_inherited(): del a.blech
def set_type(): int.x = 1
def set_none(): None.x = 1
def del_slot(): del Slots().first


for f in set_, set_builtin, set_object, del_, del_class, del_inherited, set_type, set_none, del_slot:
    show(f)
e = AttributeError("made by hand", name="bleck", obj=a)
last_line(e)
e = AttributeError("without obj", name="bleck")
last_line(e)
class Sub(AttributeError): pass
e = Sub("subclass", name="bleck", obj=a)
last_line(e)
many = type("Many", (), {f"attribute_{i:03}": i for i in range(800)})
show(lambda: many().attribute_0011)
