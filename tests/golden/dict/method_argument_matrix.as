# Every method of dict with odd arguments: the result, or the exception's text.
ODD = [0, "a", None, (), [], {}, {"a": 9, "z": 1}, [("a", 5)], ["xy"], ["xyz"], [1], [(1,)], 5, "ab", set(), {1: 2}.items(), iter([("q", 1)]), slice(1)]

for name in ["get", "pop", "setdefault", "update", "__contains__", "__getitem__", "__delitem__", "__or__", "__ior__", "__ror__",
             "__eq__", "__lt__", "copy", "clear", "popitem", "keys"]:
    for argument in ODD:
        d = {"a": 1, 0: 2, (): 3}
        shown = argument if not hasattr(argument, "__next__") else "iterator"
        try:
            result = getattr(d, name)(argument)
            if shown != "iterator" or name in ("update", "__ior__"):
                print(name, shown, "->", result, d)
        except Exception as e:
            if shown != "iterator":
                print(name, shown, "->", type(e).__name__ + ":", e, d)
