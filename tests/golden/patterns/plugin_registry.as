# stress: every 97 (a long program)
# Plugins that register themselves: by metaclass, by __init_subclass__, by decorator.
class PluginMeta(type):
    registry = {}
    def __new__(mcls, name, bases, namespace, *, key=None, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        if bases:
            key = key or name.lower()
            if key in mcls.registry:
                raise ValueError(f"duplicate plugin {key!r}: {mcls.registry[key].__qualname__} and {cls.__qualname__}")
            mcls.registry[key] = cls
        return cls
    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)
    def __getitem__(cls, key):
        return cls.registry[key]
    def __iter__(cls):
        return iter(sorted(cls.registry))
    def __len__(cls):
        return len(cls.registry)
    def __contains__(cls, key):
        return key in cls.registry
class Plugin(metaclass=PluginMeta):
    def run(self, text): raise NotImplementedError(f"{type(self).__name__}.run")
class Upper(Plugin):
    def run(self, text): return text.upper()
class Reverse(Plugin, key="rev"):
    def run(self, text): return text[::-1]
class Broken(Plugin): pass
print(list(Plugin), len(Plugin), "rev" in Plugin, "reverse" in Plugin, Plugin["rev"]().run("abc"))
for key in Plugin:
    try: print(key, Plugin[key]().run("Text"))
    except NotImplementedError as e: print(key, "not implemented:", e)
try:
    class Upper(Plugin): pass
except ValueError as e: print(e)
try: Plugin["nothing"]
except KeyError as e: print("KeyError", e)
class Shape:
    kinds = {}
    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.kinds[name or cls.__name__] = cls
        cls.depth = len(cls.__mro__) - 2
    @classmethod
    def make(cls, name, *args):
        try: return cls.kinds[name](*args)
        except KeyError: raise LookupError(f"no shape {name!r}, known: {', '.join(sorted(cls.kinds))}") from None
class Circle(Shape, name="circle"):
    def __init__(self, r): self.r = r
class Square(Shape):
    def __init__(self, a): self.a = a
class Tiny(Square, name="tiny"):
    def __init__(self): super().__init__(0.1)
print(Shape.kinds, Shape.make("circle", 3).r, Shape.make("tiny").a, [k.depth for k in Shape.kinds.values()])
for bad in (("hexagon",), ("circle",), ("Square", 1, 2)):
    try: Shape.make(*bad)
    except (LookupError, TypeError) as e: print(type(e).__name__, e)
try:
    class Odd(Shape, colour="red"): pass
except TypeError as e: print(e)
commands = {}
def command(name=None, *, aliases=()):
    def register(f):
        for key in (name or f.__name__, *aliases): commands[key] = f
        f.command_name = name or f.__name__
        return f
    return register
@command()
def start(): return "started"
@command("stop", aliases=["quit", "q"])
def halt(): return "stopped"
print(sorted(commands), commands["q"](), start.command_name, halt.command_name)
