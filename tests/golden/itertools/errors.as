import itertools
def show(source):
    try:
        print(source, "->", eval(source))
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)

for source in ["itertools.islice([1])", "itertools.islice([1], -1)", "itertools.islice([1], 1, 'a')", "itertools.islice([1], 'a', 2)", "itertools.islice([1], 0, 1, 0)", "itertools.islice([1], 2**70)",
               "itertools.combinations([1], -1)", "itertools.combinations([1], 'a')", "itertools.permutations([1], 'a')", "itertools.permutations([1], -1)", "itertools.product([1], repeat=-1)",
               "itertools.product([1], x=1)", "itertools.count('a')", "itertools.repeat(1, 'a')", "itertools.tee([1], -1)", "list(itertools.chain(1))", "list(itertools.chain([1], 2))", "itertools.chain.from_iterable(1)",
               "itertools.cycle(1)", "itertools.starmap(1, 2)", "list(itertools.starmap(pow, [1]))", "list(itertools.starmap(1, [[1]]))", "itertools.zip_longest(1)", "itertools.zip_longest([1], x=1)", "list(itertools.accumulate([1, 'b']))",
               "itertools.groupby(1)", "itertools.nothing"]:
    show(source)
