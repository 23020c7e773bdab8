# Too few and too many arguments, and keywords that are not taken.
def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)


for call in ["list(1, 2)", "list(x=1)", "list(5)", "list(None)", "[].append()", "[].append(1, 2)", "[].append(object=1)",
             "[].extend()", "[].extend(1)", "[].insert(1)", "[].insert(1, 2, 3)", "[].insert('a', 2)", "[].pop(1, 2)",
             "[].pop()", "[1].pop(5)", "[1].pop('a')", "[].remove(1)", "[].remove()", "[].index(1)", "[1].index(1, 'a')",
             "[1].index(1, 0, 1, 2)", "[1].index(2)", "[].count()", "[].sort(1)", "[].sort(key=1)", "[1, 2].sort(key=1)",
             "[].sort(reverse='x')", "[2, 1].sort(reverse=[])", "[].sort(cmp=None)", "[].clear(1)", "[].copy(1)",
             "[].reverse(1)", "[].__len__(1)", "list.append()", "list.append(1, 2)", "list.append([])", "list.__new__()",
             "list.__new__(int)", "list.__new__(5)", "[].__reversed__(1)", "[]()", "[][1:2:3:4]" if False else "[][1:2, 3]",
             "list.__init__([1], (2, 3))", "list.__init__([1], 2, 3)", "[].__add__()", "[].__setitem__(0)"]:
    attempt(call)
items = [1]
print(items.__init__("ab"), items)
print(items.__init__(), items)
