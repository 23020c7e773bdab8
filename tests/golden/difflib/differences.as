import difflib

one = "one\ntwo\nthree\nfour five six\nseven\n".splitlines(True)
two = "zero\none\ntree\nfour  fine six\nseven\neight\n".splitlines(True)
print("".join(difflib.ndiff(one, two)), end="")
print("".join(difflib.unified_diff(one, two, "before", "after")), end="")
print("".join(difflib.context_diff(one, two, "before", "after", "yesterday", "today")), end="")
print(list(difflib.unified_diff(["a"] * 20, ["a"] * 10 + ["b"] + ["a"] * 10, lineterm="", n=2)))
print("".join(difflib.restore(difflib.ndiff(one, two), 1)) == "".join(one))
m = difflib.SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(m.ratio(), 3), m.quick_ratio(), m.real_quick_ratio(), m.get_matching_blocks())
for step in difflib.SequenceMatcher(None, "qabxcd", "abycdf").get_opcodes():
    print(step)
print(difflib.SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(difflib.get_close_matches("wheel", ["while", "with", "well", "heel"], n=2, cutoff=0.5))
for bad in (lambda: difflib.get_close_matches("a", [], n=0), lambda: difflib.get_close_matches("a", [], cutoff=2)):
    try:
        bad()
    except ValueError as err:
        print(err)
print("".join(difflib.ndiff(["\tdef f(x):\n", "  a\n", "  b\n"], ["\tdef g(x, y):\n", "  b\n", "  a\n"])), end="")
