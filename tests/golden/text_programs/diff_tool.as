# stress: every 97 (a long program)
# A diff tool by longest common subsequence, with patches that apply, and word differences
def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in reversed(range(len(a))):
        for j in reversed(range(len(b))):
            table[i][j] = table[i + 1][j + 1] + 1 if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    return table


def steps(a, b):
    table, i, j = lcs(a, b), 0, 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            yield ' ', a[i], i, j
            i, j = i + 1, j + 1
        elif i < len(a) and (j == len(b) or table[i + 1][j] >= table[i][j + 1]):
            yield '-', a[i], i, j
            i += 1
        else:
            yield '+', b[j], i, j
            j += 1


def hunks(a, b, context=1):
    changes = list(steps(a, b))
    marked = [k for k, step in enumerate(changes) if step[0] != ' ']
    groups = []
    for k in marked:
        low, high = max(0, k - context), min(len(changes), k + context + 1)
        if groups and low <= groups[-1][1]:
            groups[-1][1] = high
        else:
            groups.append([low, high])
    for low, high in groups:
        part = changes[low:high]
        old, new = sum(s[0] != '+' for s in part), sum(s[0] != '-' for s in part)
        yield f'@@ -{part[0][2] + (old > 0)},{old} +{part[0][3] + (new > 0)},{new} @@', [sign + line for sign, line, *_ in part]


def apply(a, patch):
    out, at = [], 0
    for header, lines in patch:
        start, count = map(int, header.split()[1][1:].split(','))
        start -= count > 0
        out += a[at:start]
        at = start
        for line in lines:
            if line[0] == '+':
                out.append(line[1:])
                continue
            if a[at] != line[1:]:
                raise ValueError(f'hunk {header} does not apply at line {at + 1}: {a[at]!r}')
            at += 1
            if line[0] == ' ':
                out.append(line[1:])
    return out + a[at:]


def words(a, b):
    text = []
    for sign, word, *_ in steps(a.split(), b.split()):
        text.append({' ': '{}', '-': '[-{}-]', '+': '{{+{}+}}'}[sign].format(word))
    return ' '.join(text)


one = 'def f(x):\n    return x\n\nprint(f(1))\n# end\nlast'.splitlines()
two = 'import sys\ndef f(x, y=2):\n    return x + y\n\nprint(f(1))\nlast\nreally'.splitlines()
patch = list(hunks(one, two))
for header, lines in patch:
    print(header, *lines, sep='\n')
print(apply(one, patch) == two, [header for header, _ in hunks(two, one, 0)])
for a, b in (([], []), ([], ['x']), (['x'], []), (list('abcabba'), list('cbabac')), (['same'] * 3, ['same'] * 2)):
    p = list(hunks(a, b))
    print(''.join(sign + str(line) for sign, line, *_ in steps(a, b)), apply(a, p) == b, len(p))
try:
    apply(['other'] + one[1:], patch)
except ValueError as e:
    print(e)
print(words('the quick brown fox jumps', 'the slow brown dog jumps high'))
print(words('', 'new text'), '|', words('same', 'same'), '|', words('été à la plage', 'été en ville'))
width = max(map(len, one)) + 2
for sign, line, i, j in steps(one, two):
    left, right = (line if sign != '+' else ''), (line if sign != '-' else '')
    print(f'{left:<{width}}{ {" ": "|", "-": "<", "+": ">"}[sign] } {right}'.rstrip())
