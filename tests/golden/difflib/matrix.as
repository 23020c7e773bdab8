# SequenceMatcher, ndiff, unified and context diffs, close matches on many pairs
import difflib
pairs = [('', ''), ('abc', ''), ('', 'abc'), ('abc', 'abc'), ('abcd', 'bcde'), ('qabxcd', 'abycdf'), ('private Thread currentThread;', 'private volatile Thread currentThread;'), ('aaaa', 'aa'), ('abab' * 5, 'baba' * 5), ([1, 2, 3, 4], [1, 3, 2, 4]), (['a', 'b'], ['A', 'b', 'c'])]
for a, b in pairs:
    m = difflib.SequenceMatcher(None, a, b)
    print(a, b, round(m.ratio(), 6), round(m.quick_ratio(), 6), round(m.real_quick_ratio(), 6))
    print('   ', m.find_longest_match(0, len(a), 0, len(b)), m.get_matching_blocks())
    print('   ', m.get_opcodes(), list(m.get_grouped_opcodes(1)))
m = difflib.SequenceMatcher(lambda c: c == ' ', ' abcd', 'abcd abcd')
print(m.find_longest_match(0, 5, 0, 9), m.bjunk, sorted(m.b2j))
m = difflib.SequenceMatcher(autojunk=True, a='ab' * 150, b='b' * 250 + 'a')
print(m.bpopular, round(m.ratio(), 4), round(difflib.SequenceMatcher(None, 'ab' * 150, 'b' * 250 + 'a', False).ratio(), 4))
m.set_seq1('bbb')
print(m.get_opcodes())
one = 'one\ntwo\nthree\nfour\nfive\n'.splitlines(True)
two = 'one\n2\nthree\nfour and a half\nfive\nsix\n'.splitlines(True)
print(''.join(difflib.ndiff(one, two)), end='')
print(''.join(difflib.unified_diff(one, two, 'a.txt', 'b.txt', '2024-01-01', '2024-01-02')), end='')
print(''.join(difflib.unified_diff(one, two, n=0)), end='')
print(''.join(difflib.context_diff(one, two, 'a.txt', 'b.txt', n=1)), end='')
print(list(difflib.unified_diff([], ['x\n'])), list(difflib.unified_diff(['x'], ['x'])), list(difflib.unified_diff('ab', 'ac', lineterm='')))
delta = list(difflib.ndiff(['tabs\there\n', 'same\n', 'gone\n'], ['tabs here\n', 'same\n', 'new\n', 'new 2\n']))
print(''.join(delta), ''.join(difflib.restore(delta, 1)), ''.join(difflib.restore(delta, 2)), sep='|\n')
words = ['ape', 'apple', 'peach', 'puppy', 'appel', 'application']
print(difflib.get_close_matches('appel', words), difflib.get_close_matches('appel', words, n=1), difflib.get_close_matches('zzz', words), difflib.get_close_matches('aple', words, cutoff=0.8), difflib.get_close_matches('PUPPY', words, cutoff=0.0, n=2))
for bad in (dict(n=0), dict(cutoff=2), dict(n=-1)):
    try:
        difflib.get_close_matches('a', words, **bad)
    except ValueError as e:
        print(e)
print(difflib.IS_LINE_JUNK('# \n'), difflib.IS_LINE_JUNK('x\n'), difflib.IS_CHARACTER_JUNK('\t'), difflib.IS_CHARACTER_JUNK('x'))
for args in ((['a', 5], ['b']), ([b'a'], [b'b'])):
    try:
        print(list(difflib.unified_diff(*args)))
    except Exception as e:
        print(type(e).__name__, e)
print(list(difflib.diff_bytes(difflib.unified_diff, [b'a\xff\n'], [b'b\n'], b'x', b'y')))
d = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK)
print(''.join(d.compare(['the quick brown fox\n', 'jumps\n'], ['the quack brown  fox\n', 'jumped\n'])), end='')
