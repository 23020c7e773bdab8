# stress: every 97 (long)
# min, max, sum, sorted, any, all, len, enumerate, zip over containers of all kinds, with keys, defaults and errors.
def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)


for text in ["min([])", "max(())", "min({}, default=5)", "max('abc')", "min({'b': 1, 'a': 2})", "max({3, 1, 2}, key=lambda x: -x)", "min(1, 2, key=lambda x: -x)", "max([1, 2], [3])", "min(5)", "max(1, default=2)", "max(1, 2, default=3)", "min([[]], key=len)", "max()", "min(None, 1)",
             "max([1, 'a'])", "min([3, 1], key=None)", "max('a', 'B', key=str.lower)", "min((1, 'x'), (1, 'a'))", "max([float('nan'), 1])", "max([1, float('nan')])", "min([1, True])", "max([1, 1.0, True])", "min(iter([2, 1]))", "max([], key=5, default='d')", "min([1], key=5)",
             "sum([])", "sum([1, 2.5])", "sum([[1], [2]], [])", "sum('ab')", "sum(['a'], '')", "sum([b'a'], b'')", "sum([(1,), (2,)], ())", "sum({1: 2, 3: 4})", "sum([1], start=5)", "sum(1)", "sum([1], 2, 3)", "sum([None])", "sum([1, 'a'])", "sum([True, True])", "sum(range(10**6))", "sum([2**62, 2**62, -2**62])", "sum([0.1] * 10)", "sum([1j, 2])",
             "any([])", "all([])", "any([0, '', None, [], {}])", "all([1, 'a', [0]])", "any(5)", "all({0: 1})", "any('')", "all('0')", "any(x > 2 for x in [1, 3])",
             "sorted({'b': 1, 'a': 2}.items(), key=lambda p: p[1])", "sorted('bca', reverse=True)", "sorted([1, 'a'])", "sorted(5)", "sorted([3, 1], reverse=None)", "sorted([3, 1], 5)", "sorted(key=len)", "sorted([[2], [1, 5]], key=len, reverse=True)",
             "len({})", "len('é')", "len(b'ab')", "len(range(10**9))", "len(5)", "len((1, 2), 3)", "list(enumerate('ab', start=5))", "list(zip('ab', [1], strict=False))", "list(map(max, [1, 5], [3, 2]))", "list(filter(None, {0: 1, 2: 3}))", "list(reversed({'a': 1, 'b': 2}))", "list(reversed('ab'))", "list(reversed(range(3)))",
             "dict(zip('ab', range(2)))", "set(map(abs, [-1, 1, 2]))", "frozenset('aab') == {'a', 'b'}", "tuple(reversed([1, 2]))", "next(iter({5: 6}))", "[*{'x': 1}]", "{**{'a': 1}, 'a': 2}", "','.join({'k': 1, 'l': 2})", "','.join([1])", "','.join(5)", "' '.join(str(x) for x in {1})", "bytes([1, 2])", "bytes({65: 0})", "bytearray((1, 300))",
             "isinstance([], (list, tuple))", "type({}.keys())", "divmod(*[7, 2])", "print(*[1, 2], sep='-')", "max(*[3, 4], **{'key': lambda x: -x})", "[1, 2] is [1, 2]", "() is ()", "hash(()) == hash(())", "id([]) == 0", "list('ab') + list((1,))", "[[1, 2], [3]][0][1]", "{1: {2: 3}}[1][2]", "[] or {} or () or 'last'", "[0] and {} and 5", "not []", "[] == () or [] == []"]:
    attempt(text)
