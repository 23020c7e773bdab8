# Where an attribute comes from: data descriptor of the type, the instance, other descriptor, plain class attribute, __getattr__.
def make(kind, where):
    space = {}
    if "g" in kind: space["__get__"] = lambda self, obj, owner=None: f"{where}.get({None if obj is None else 'obj'}, {getattr(owner, '__name__', owner)})"
    if "s" in kind: space["__set__"] = lambda self, obj, value: print("   ", where, "set", value)
    if "d" in kind: space["__delete__"] = lambda self, obj: print("   ", where, "delete")
    space["__repr__"] = lambda self: f"<{where} {kind}>"
    return type("D", (), space)()
def attempt(f):
    try: return f()
    except Exception as e: return f"{type(e).__name__}: {e}"
def assign(x, value): x.a = value
def remove(x): del x.a
for kind in ("", "g", "s", "d", "gs", "gd", "sd", "gsd"):
    for on_instance in (False, True):
        C = type("C", (), {"a": make(kind, "class"), "__getattr__": lambda self, name: f"getattr {name}"})
        c = C()
        if on_instance: c.__dict__["a"] = "own"
        print(kind or "plain", on_instance, attempt(lambda: c.a), attempt(lambda: C.a))
        print("   ", attempt(lambda: assign(c, 1)), c.__dict__, "|", attempt(lambda: remove(c)), c.__dict__)
print("metaclass")
for meta_kind in ("", "g", "gs"):
    for class_kind in (None, "", "g", "gs"):
        Meta = type("Meta", (type,), {"a": make(meta_kind, "meta")})
        C = Meta("C", (), {} if class_kind is None else {"a": make(class_kind, "class")})
        print(meta_kind or "plain", class_kind, attempt(lambda: C.a), attempt(lambda: C().a))
        print("   ", attempt(lambda: assign(C, 1)), "a" in vars(C), attempt(lambda: remove(C)), "a" in vars(C))
class OnInstance:
    def __init__(self): self.a = make("gsd", "inst")
print(OnInstance().a)
class Late:
    a = make("", "late")
late = Late(); late.a = 5
type(Late.__dict__["a"]).__get__ = lambda self, obj, owner=None: "now a descriptor"
print(late.a, Late.a)
type(Late.__dict__["a"]).__set__ = lambda self, obj, value: print("now data", value)
print(late.a); late.a = 6; print(late.__dict__)
