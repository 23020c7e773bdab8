class Default(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


d = Default(a="x")
print(d["b"], d, d.get("q"), "q" in d, type(d), type(d.copy()), type(d | {}), d == {"a": "x", "b": "bb"})


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u["b"] = 2
u.update(c=3)
print(u, Upper.fromkeys(["x", "y"], 0))
u.note = "attribute"
print(u.note, vars(u))


class Bad(dict):
    def keys(self):
        return ["k"]

    def __getitem__(self, key):
        return "from getitem " + key

    def __iter__(self):
        return iter(["k"])


print(dict(Bad(z=1)), {**Bad(z=1)})


class Mapping:
    def keys(self):
        return ["one", "two"]

    def __getitem__(self, key):
        return len(key)


print(dict(Mapping()), dict(Mapping(), two=2), {**Mapping()}, (lambda **k: k)(**Mapping()))
