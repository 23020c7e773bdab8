# stress: every 97 (a long program)
# A tiny ORM: fields are descriptors, a metaclass collects them in order, queries are built from operators.
class Field:
    counter = 0
    def __init__(self, kind=str, *, default=None, null=True, primary=False):
        self.kind, self.default, self.null, self.primary = kind, default, null, primary
        self.order = Field.counter; Field.counter += 1
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None): return self if obj is None else obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if value is None:
            if not self.null: raise ValueError(f"{type(obj).__name__}.{self.name} may not be null")
        elif not isinstance(value, self.kind):
            raise TypeError(f"{type(obj).__name__}.{self.name} expects {self.kind.__name__}, got {type(value).__name__}")
        obj.__dict__[self.name] = value
        obj.__dict__.setdefault("_dirty", set()).add(self.name)
    def __delete__(self, obj): raise AttributeError(f"cannot delete field {self.name}")
    def __eq__(self, other): return Where(self.name, "=", other)
    def __lt__(self, other): return Where(self.name, "<", other)
    def __gt__(self, other): return Where(self.name, ">", other)
    __hash__ = object.__hash__
    def __repr__(self): return f"<Field {self.name}: {self.kind.__name__}>"
class Where:
    def __init__(self, name, op, value): self.text, self.test = f"{name} {op} {value!r}", lambda o: {"=": lambda a: a == value, "<": lambda a: a is not None and a < value, ">": lambda a: a is not None and a > value}[op](getattr(o, name))
    def _join(self, other, word, test): w = object.__new__(Where); w.text = f"({self.text} {word} {other.text})"; w.test = test; return w
    def __and__(self, other): return self._join(other, "AND", lambda o: self.test(o) and other.test(o))
    def __or__(self, other): return self._join(other, "OR", lambda o: self.test(o) or other.test(o))
    def __invert__(self): w = object.__new__(Where); w.text = f"NOT {self.text}"; w.test = lambda o: not self.test(o); return w
    def __bool__(self): raise TypeError("use & and |, not 'and' and 'or'")
class ModelMeta(type):
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, ns)
        cls.fields = sorted((v for k in cls.__mro__ for v in vars(k).values() if isinstance(v, Field)), key=lambda f: f.order)
        cls.rows = []
        return cls
    @property
    def table(cls): return cls.__name__.lower() + "s"
class Model(metaclass=ModelMeta):
    def __init__(self, **values):
        for f in self.fields: setattr(self, f.name, values.pop(f.name, f.default))
        if values: raise TypeError(f"unknown fields: {', '.join(sorted(values))}")
        self._dirty.clear()
    def save(self):
        changed = sorted(self._dirty) or [f.name for f in self.fields]
        if self not in type(self).rows: type(self).rows.append(self)
        self._dirty.clear()
        return f"{type(self).table}: {', '.join(f'{n}={getattr(self, n)!r}' for n in changed)}"
    @classmethod
    def select(cls, where=None): return [r for r in cls.rows if where is None or where.test(r)]
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{f.name}={getattr(self, f.name)!r}' for f in self.fields)})"
class User(Model):
    id = Field(int, primary=True, null=False, default=0)
    name = Field(null=False, default="")
    age = Field(int)
class Admin(User):
    level = Field(int, default=1)
print(User.fields, Admin.fields, User.table, Admin.table)
ann, bob = User(id=1, name="Ann", age=30), User(id=2, name="Bob")
print(ann, bob, ann.save(), bob.save()); ann.age = 31; print(ann._dirty, ann.save())
for f in (lambda: User(nick="x"), lambda: setattr(ann, "age", "old"), lambda: setattr(ann, "name", None), lambda: delattr(ann, "age"), lambda: bool(User.age > 3 and User.age < 5), lambda: User.select(User.age > 30), lambda: User.select((User.age > 30) | (User.name == "Bob")), lambda: User.select(~(User.id == 1)), lambda: ((User.id > 0) & ~(User.name == "x")).text, lambda: Admin(id=3, name="C").save(), lambda: User.table.upper(), lambda: ann.table, lambda: Model.fields):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
