# Wrong arguments to everything in itertools: the class of the error and its text.
from itertools import *

CALLS = """count('a') count(1, 'x') count(1, 2, 3) count(start=5, step=2) cycle() cycle(5) cycle([], []) repeat() repeat(1, 'a') repeat(1, 1.5) repeat(1, 2, 3) repeat(object=1, times=2)
accumulate() accumulate(5) accumulate([1], initial=2) accumulate([1], 5) accumulate([1], func=None) chain(5) chain.from_iterable(5) chain.from_iterable() compress([1]) compress(5, []) compress([], 5) compress(data=[1], selectors=[1])
dropwhile(5) dropwhile(5, [1]) dropwhile(len, 5) takewhile(5, [1]) takewhile(None, [1]) filterfalse(None, [0, 1]) filterfalse(5, [1]) filterfalse(len) groupby() groupby(5) groupby([1], 5) groupby([1], key=5) 
islice([1]) islice([1], 'a') islice([1], -1) islice([1], 1, 0, 0) islice([1], 1, 2, -1) islice([1], 0, 1, 'x') islice(5, 1) islice([1], 1, 2, 3, 4) islice([1], None) islice([1], 1.5) islice([1], 0, 10**30)
starmap(5) starmap(5, [1]) starmap(max, [5]) starmap(max, 5) tee(5) tee([], -1) tee([], 'a') tee([1], 0) zip_longest(5) zip_longest([], fillvalue=1) zip_longest([1], x=2) zip_longest()
product(5) product([1], repeat=-1) product([1], repeat='a') product([1], x=1) product() product([1], repeat=0) permutations(5) permutations([1], -1) permutations([1], 'a') permutations([1, 2], None) permutations([1], 5)
combinations(5, 1) combinations([1], -1) combinations([1], 'a') combinations([1], None) combinations_with_replacement([1], -1) combinations_with_replacement([], 2) combinations(iterable=[1], r=1) pairwise(5) pairwise([1], [2]) pairwise([1])""".split(") ")
for call in " ".join(") ".join(CALLS).split("\n")).replace(") ", ")\n").split("\n"):
    call = call.strip()
    try:
        result = eval(call)
        print(call, "->", list(islice(result, 3)) if not isinstance(result, tuple) else len(result))
    except Exception as e:
        print(call, "->", type(e).__name__ + ":", e)
