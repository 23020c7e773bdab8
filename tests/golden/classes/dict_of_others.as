# the __dict__ descriptor of a class, asked for instances of every layout: classes, modules, lists, exceptions, slots
import types
class Base: pass
class Meta(type, Base): pass
class D(metaclass=Meta): pass
class Module(types.ModuleType, Base): pass
class Module2(Base, types.ModuleType): pass
class L(list, Base): pass
class E(Exception, Base): pass
class Sl:
    __slots__=('a',)
class Sl2(Sl): pass
dd=Base.__dict__['__dict__']
for x in D, Module('m'), Module2('n'), L(), E(), Base(), Sl2(), int, 5, Sl(), [], Base, types.ModuleType('k'), ValueError(), len, (lambda: 0):
    for name, f in (('set', lambda: dd.__set__(x, {'q': 1})), ('del', lambda: dd.__delete__(x)), ('get', lambda: type(dd.__get__(x)).__name__), ('assign', lambda: setattr(x, '__dict__', {'z': 1})), ('delattr', lambda: delattr(x, '__dict__')), ('vars', lambda: len(vars(x)) and 1)):
        try: print(type(x).__name__, name, f())
        except Exception as e: print(type(x).__name__, name, type(e).__name__, e)
