# __reduce__, copy and deepcopy of every iterator, fresh, begun and exhausted.
import itertools as it, copy
def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__ + ':', e)
mk = {
 'count': lambda: it.count(5), 'count2': lambda: it.count(1.5, 0.5), 'countbig': lambda: it.count(2**70), 'countneg': lambda: it.count(-3,-2),
 'repeat': lambda: it.repeat('x'), 'repeat3': lambda: it.repeat('x', 3),
 'cycle': lambda: it.cycle('abc'), 'chain': lambda: it.chain('ab', 'cd'), 'chain0': lambda: it.chain(), 'chainfi': lambda: it.chain.from_iterable(['ab','cd']),
 'islice': lambda: it.islice('abcdefgh', 1, 7, 2), 'islice2': lambda: it.islice('abc', 0), 'zip_longest': lambda: it.zip_longest('ab','c',fillvalue='-'),
 'accumulate': lambda: it.accumulate([1,2,3,4]), 'accumulatef': lambda: it.accumulate([1,2,3,4], max, initial=2), 'compress': lambda: it.compress('abcd',[1,0,1,1]),
 'dropwhile': lambda: it.dropwhile(str.islower, 'abCdE'), 'takewhile': lambda: it.takewhile(str.islower, 'abCdE'), 'filterfalse': lambda: it.filterfalse(str.islower, 'abCDe'),
 'starmap': lambda: it.starmap(max, [(1,2),(3,0)]),
 'product': lambda: it.product('ab', [1,2]), 'product2': lambda: it.product('ab', repeat=2), 'product0': lambda: it.product(), 'producte': lambda: it.product('ab', ''),
 'permutations': lambda: it.permutations('abc'), 'permutations2': lambda: it.permutations('abc', 2), 'perm5': lambda: it.permutations('abc', 5), 'perm0': lambda: it.permutations('abc', 0),
 'combinations': lambda: it.combinations('abcd', 2), 'comb0': lambda: it.combinations('abc', 0), 'comb5': lambda: it.combinations('abc', 5), 'comb3': lambda: it.combinations('abc', 3),
 'cwr': lambda: it.combinations_with_replacement('abc', 2), 'cwr0': lambda: it.combinations_with_replacement('', 0), 'cwre': lambda: it.combinations_with_replacement('', 2),
 'tee': lambda: it.tee('abcd')[0],
}
import re
for name, f in mk.items():
  for n in (0, 2, 50):
    x = f()
    got = list(it.islice(x, n))
    def red():
        return re.sub(r'0x[0-9a-f]+','0x',repr(x.__reduce__()))
    attempt(f'{name} {n} {got}'[:100], red)
    def cp():
        y = copy.copy(x)
        return list(it.islice(y, 4))
    attempt(f'{name} {n} copy', cp)
    def dcp():
        y = copy.deepcopy(f())
        return list(it.islice(y, 3))
    attempt(f'{name} {n} dcopy', dcp)
