# stress: every 97 (a long program)
# Everyday classes: an argument container, layered configuration with attribute access, a table that formats itself, a versions type, a text wrapper by operators, undoable dict.
from collections import ChainMap, OrderedDict, defaultdict, Counter, UserDict, UserList, UserString
from functools import total_ordering, reduce
import re
class Config(UserDict):
    def __init__(self, data=None, /, *, parent=None, **kw): self.__dict__["parent"] = parent; super().__init__(data, **kw)
    def __getattr__(self, name):
        if name.startswith("_") or name == "data": raise AttributeError(name)
        try: return self[name]
        except KeyError: raise AttributeError(f"no setting {name!r}; known: {', '.join(sorted(self.known()))}") from None
    def __setattr__(self, name, value):
        if name == "data": super().__setattr__(name, value)
        else: self[name] = value
    def __missing__(self, key):
        if self.parent is not None: return self.parent[key]
        raise KeyError(key)
    def __setitem__(self, key, value): super().__setitem__(key, Config(value) if isinstance(value, dict) else value)
    def __or__(self, other): return Config({**self.data, **other}, parent=self.parent)
    def known(self): return {*self.data, *(self.parent.known() if self.parent is not None else ())}
    def __contains__(self, k): return k in self.data or self.parent is not None and k in self.parent
base = Config(host="localhost", port=80, db={"name": "main", "pool": {"size": 5}}); dev = Config({"port": 8080}, parent=base)
print(dev.host, dev.port, dev.db.pool.size, dev["db"]["name"], "host" in dev, "nope" in dev, len(dev), dev, base | {"x": 1}); dev.debug = True; dev.db = {"name": "dev"}; print(dev.db.name, base.db.name, dev.get("zzz", 1), sorted(dev.known()), dev == {"port": 8080, "debug": True, "db": {"name": "dev"}}, {**dev}["port"])
for f in (lambda: dev.colour, lambda: dev["colour"], lambda: dev.db.pool, lambda: delattr(dev, "port"), lambda: dev.pop("host"), lambda: Config(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
@total_ordering
class Version:
    pattern = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?(?:-(\w+))?$")
    def __init__(self, text):
        m = self.pattern.match(text)
        if not m: raise ValueError(f"bad version {text!r}")
        *n, self.tag = m.groups(); self.numbers = tuple(int(x or 0) for x in n)
    @property
    def _key(self): return self.numbers, self.tag is None, self.tag or ""
    def __eq__(self, o): return self._key == Version._of(o)._key if isinstance(o, (Version, str)) else NotImplemented
    def __lt__(self, o): return self._key < Version._of(o)._key if isinstance(o, (Version, str)) else NotImplemented
    def __hash__(self): return hash(self._key)
    @staticmethod
    def _of(v): return v if isinstance(v, Version) else Version(v)
    def bump(self, part="patch"): i = ("major", "minor", "patch").index(part); return Version(".".join(map(str, (*self.numbers[:i], self.numbers[i] + 1, *(0,) * (2 - i)))))
    def __str__(self): return ".".join(map(str, self.numbers)) + (f"-{self.tag}" if self.tag else "")
    __repr__ = lambda self: f"<{self}>"
vs = [Version(v) for v in ("1.10.0", "1.2", "1.2.0-rc", "0.9.9")]; print(sorted(vs), max(vs), vs[1] == "1.2.0", vs[0] > "1.9", Version("1.2") in {vs[1]}, vs[0].bump(), vs[0].bump("major"), Version("1.0") != 5)
for f in (lambda: Version("x"), lambda: vs[0] < 5, lambda: vs[0] < "x", lambda: vs[0].bump("tiny")):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
class Table:
    def __init__(self, *columns, **align): self.columns, self.rows, self.align = columns, [], align
    def __lshift__(self, row):
        if len(row) != len(self.columns): raise ValueError(f"{len(row)} values for {len(self.columns)} columns")
        self.rows.append(tuple(row)); return self
    def __getitem__(self, key):
        match key:
            case int(): return dict(zip(self.columns, self.rows[key]))
            case str(): i = self.columns.index(key); return [r[i] for r in self.rows]
            case (int(r), str(c)): return self[r][c]
            case slice(): t = Table(*self.columns, **self.align); t.rows = self.rows[key]; return t
            case f if callable(f): t = Table(*self.columns, **self.align); t.rows = [r for r in self.rows if f(dict(zip(self.columns, r)))]; return t
        raise TypeError(f"cannot index by {type(key).__name__}")
    def __iter__(self): return (self[i] for i in range(len(self.rows)))
    def __len__(self): return len(self.rows)
    def __str__(self):
        widths = [max(len(str(v)) for v in (c, *self[c])) for c in self.columns]
        line = lambda vs: " | ".join(f"{str(v):{self.align.get(c, '>' if isinstance(v, (int, float)) else '<')}{w}}" for v, w, c in zip(vs, widths, self.columns)).rstrip()
        return "\n".join([line(self.columns), "-+-".join("-" * w for w in widths), *map(line, self.rows)])
    def group(self, by, f=sum, of=None):
        d = defaultdict(list)
        for r in self: d[r[by]].append(r[of] if of else 1)
        return {k: f(v) for k, v in d.items()}
t = Table("name", "qty", "price", price="^") << ("pear", 3, 1.5) << ("fig", 12, 0.25) << ("pear", 1, 2)
print(t, t[0], t["qty"], t[1, "name"], len(t[lambda r: r["qty"] > 2]), t.group("name", of="qty"), t.group("name"), [r["name"] for r in t[::-1]], sep="\n")
for f in (lambda: t << (1,), lambda: t["zzz"], lambda: t[9], lambda: t[1.5]):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
class History(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self._log = []
    def __setitem__(self, k, v): self._log.append((k, self.get(k, History))); super().__setitem__(k, v)
    def __delitem__(self, k): self._log.append((k, self[k])); super().__delitem__(k)
    def undo(self):
        k, old = self._log.pop()
        super().__delitem__(k) if old is History else super().__setitem__(k, old)
        return self
h = History(a=1); h["a"] = 2; h["b"] = 3; del h["a"]; h |= {"z": 9}; print(h, h.undo(), h.undo(), len(h._log)); h.update(q=1); print(h, len(h._log))
class Title(UserString):
    def __add__(self, o): return type(self)(f"{self.data} {o}".title())
    def __mod__(self, o): return type(self)(self.data.replace("_", str(o)))
class Unique(UserList):
    def append(self, x): x in self or super().append(x)
    def extend(self, xs): [self.append(x) for x in xs]
    def __add__(self, o): u = type(self)(self); u.extend(o); return u
u = Unique("abca" if False else "abc"); u.append("a"); u.extend("cd"); print(u, u + "aez", u[1:], type(u[1:]).__name__, u.count("a"), "d" in u, Title("the") + "cat" + "sat", Title("a _ c") % "b", Title("x").upper(), len(Title("abc")), Title("b") < "c", Title("abc")[::-1])
