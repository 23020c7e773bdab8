def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)


for text in (
    'list(1, 2)',
    'list(iterable=1)',
    'list(5)',
    '[1].index(2)',
    '[1].remove(2)',
    '[].pop()',
    '[1].pop(3)',
    '[1].pop("a")',
    '[1].insert("a", 1)',
    '[1].index(1, "a")',
    '[1][1]',
    '[1] + (1,)',
    '[1] * "a"',
    '[1] * [1]',
    '"a" * [1]',
    '[1] < (1,)',
    '[0] * 10**12',
    '[0] * 10**30',
    '[1, 2][10**30]',
    '[1].__getitem__("a")',
    '[1].count()',
    '[1].sort(1)',
    '[1, "a"].sort()',
    '[].extend(1)',
    '[].extend()',
    '[].append(1, 2)',
    '[1].clear(1)',
    'hash([])',
    '[1, 2].__delitem__(5)',
    '[1].copy(2)',
    '[1][::0]',
    '[1][1.5]',
):
    attempt(text)
