# Every method of list with odd arguments: the result, or the exception's text.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return "Index(%r)" % (self.value,)


ODD = [0, -1, 2**70, -2**70, True, None, 1.5, "1", b"x", [], (), {}, Index(1), Index(-2**80), Index("no"), slice(1)]

for name in ["append", "extend", "insert", "pop", "remove", "count", "index", "copy", "clear", "reverse", "sort",
             "__getitem__", "__contains__", "__add__", "__iadd__", "__mul__", "__rmul__", "__eq__", "__lt__"]:
    for argument in ODD:
        items = [3, 1, 2]
        try:
            print(name, argument, "->", getattr(items, name)(argument), items)
        except Exception as e:
            print(name, argument, "->", type(e).__name__ + ":", e, items)
