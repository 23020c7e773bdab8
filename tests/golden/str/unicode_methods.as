# The methods on texts of every width: what is found, cut, padded and changed lies at code points.
texts = ['', 'abc', 'héllo', 'ΑΣΣ ς', 'straße', 'ǅ ǆ', 'İı', '日本語 テキスト', '😀a😀', 'e\u0301', '\ud800x', 'ﬁﬂ', 'ŉ', 'ᾳ', 'Ⅷ ⅷ', '١٢٣', '½²', '\u2028a\x85b\x1cc\u3000d\xa0', 'ª', 'ნ', 'Ა', 'ꭰ', 'ß' * 70]
for s in texts:
    print(ascii(s), len(s))
    print(' case', *(ascii(getattr(s, m)()) for m in 'lower upper title capitalize swapcase casefold'.split()))
    print(' is', *(m for m in 'isalpha isalnum isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper'.split() if getattr(s, m)()))
    print(' cut', *(ascii(part) for part in (s[:2], s[1:], s[::-1], s[-2:], s[::2], s[1:-1])))
    print(' parts', ascii(s.split()), ascii(s.splitlines()), ascii(s.strip()), ascii(s.partition(s[1:2] or 'x')), ascii(s.rpartition(s[1:2] or 'x')))
    print(' pad', ascii(s.center(6, '*')), ascii(s.ljust(5, 'é')), ascii(s.rjust(5, '日')), ascii(s.zfill(6)))
    print(' find', [s.find(c) for c in s[:4]], [s.rfind(c) for c in s[:4]], [s.count(c) for c in s[:4]], s.find(s[2:4], 1), s.index(s[-1:] or ''))
    print(' more', ascii(s.replace(s[:1] or 'q', '-')), ascii(s.replace('', '.')[:12]), ascii(s.join('ab')[:12]), ascii(s.removeprefix(s[:1])), ascii(s.removesuffix(s[-1:])), ascii(s.expandtabs()))
    print(' order', s < 'héllo', s >= '日', s == s[:1] + s[1:], hash(s) == hash(''.join(list(s))), s in s + s, (s + 'é')[:len(s)] == s)
    print(' ', ascii(s.translate({ord(c): None for c in s[:1]})), ascii(s.translate(str.maketrans('aé日', 'xyz', '😀'))), ascii((s * 2).lstrip(s[:1])), repr(s) == ascii(s), ascii(repr(s)))
