# stress: every 97 (a long program)
# Counting words and letters: Counter, groupby, sorting by several keys, anagrams, n-grams, an index of lines.
from collections import Counter, defaultdict, deque
from itertools import groupby, islice

TEXT = """The quick brown fox jumps over the lazy dog. The dog sleeps;
the fox runs on -- and on, and on! "Stop," said the dog: listen, silent tinsel.
Enlist inlets. Élan, élan! Straße STRASSE. Don't stop-gap it's 3 o'clock."""


def words(text):
    word = ""
    for c in text + " ":
        if c.isalnum() or (c in "'-" and word and not word.endswith("-")):
            word += c
        elif word:
            yield word.strip("'-").casefold()
            word = ""


all_words = list(words(TEXT))
counts = Counter(all_words)
print(len(all_words), len(counts), counts.most_common(5))
print(sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:6])
anagrams = defaultdict(set)
for w in counts:
    anagrams["".join(sorted(w))].add(w)
print(sorted(sorted(g) for g in anagrams.values() if len(g) > 1))
print({k: len(list(g)) for k, g in groupby(sorted(map(len, all_words)))})
index = defaultdict(list)
for number, line in enumerate(TEXT.splitlines(), 1):
    for w in words(line):
        if number not in index[w][-1:]:
            index[w].append(number)
print({w: lines for w, lines in sorted(index.items()) if len(lines) > 1})


def ngrams(items, n):
    window = deque(islice(items, n), maxlen=n)
    it = iter(items[n:])
    yield tuple(window)
    for x in it:
        window.append(x)
        yield tuple(window)


print(Counter(ngrams(all_words, 2)).most_common(3))
letters = Counter(c for c in TEXT.lower() if c.isalpha())
total = letters.total()
for c, n in letters.most_common(4):
    print(f"{c} {n:3d} {n / total:6.1%} {'*' * n}")
print(sorted(letters)[-3:], letters["q"], letters["!"], sum((letters & Counter("aeiou" * 100)).values()))
longest = max(counts, key=lambda w: (len(w), w))
print(longest, [w for w in all_words if w == w[::-1] and len(w) > 1], " ".join(w.capitalize() for w in all_words[:4]))
print("".join(k + (str(n) if n > 1 else "") for k, n in ((k, len(list(g))) for k, g in groupby("aaabbbccd"))))
table = str.maketrans("aeiou", "*****", "t")
print(TEXT.splitlines()[0].translate(table), sorted(set("hello") ^ set("world")))
markov = defaultdict(Counter)
for a, b in zip(all_words, all_words[1:]):
    markov[a][b] += 1
print({a: dict(c) for a, c in markov.items() if len(c) > 1})
