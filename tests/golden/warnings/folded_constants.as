# What the compiler folds counts as a literal in its warnings.
import warnings


def check(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        compile(source, '<test>', 'exec')
    print(source, '|', *[str(warning.message) for warning in caught])


for source in ["[1]['a' * 2]", "('ab' * 2)['x']", "('a' + 'b')['x']", "(1 + 2)[0]", "(1 + 2)()", "(not 1)[0]", "(not 1)()",
               "'abc'[0]['q']", "(1, 2)[0][0]", "__debug__[0]", "__debug__()", "[1][-(2)]", "[1][-1.5]", "[1][x:'a']",
               "[1][1, 2]", "[1][1, x]", "{1: 2}[1, 2]", "f'{x}'['a']", "[1][f'{x}']", "'abc'[1 / 1]", "'abc'[4 // 2]", "'abc'[True + 1]"]:
    check(source)
for source in ["(1 + 2) is x", "x is 1 + 1j", "x is -True", "x is ~5", "x is not 'abc'[0]", "x is (not 1)", "x is -1", "x is ()", "(1, x) is y",
               "x is (1, -2)", "__debug__ is x", "x is 2**200", "1 is 1 is 1", "x is y is not 2 is z", "[] is x"]:
    check(source)
