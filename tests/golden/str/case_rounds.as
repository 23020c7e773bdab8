# stress: every 97 (long)
# upper, lower, title, casefold and the questions agree with each other, over all of the first planes
import collections
counts = collections.Counter()
checksum = 0
for code in [*range(0x3000), *range(0xa640, 0xac00), *range(0xfb00, 0xfb20), *range(0x10400, 0x10450), *range(0x1e900, 0x1e944)]:
    c = chr(code)
    forms = (c.upper(), c.lower(), c.title(), c.casefold(), c.swapcase(), c.capitalize())
    for i, form in enumerate(forms):
        if form != c:
            counts['upper lower title casefold swapcase capitalize'.split()[i]] += 1
        for k in form:
            checksum = (checksum * 31 + ord(k)) % 1000003
    for name in ('isalpha', 'isalnum', 'isdecimal', 'isdigit', 'isnumeric', 'isspace', 'isupper', 'islower', 'istitle', 'isidentifier'):
        if getattr(c, name)():
            counts[name] += 1
            checksum = (checksum * 31 + code) % 1000003
    if len(c.upper()) > 1 and code < 0x600:
        print(ascii(c), ascii(c.upper()), ascii(c.title()), ascii(c.casefold()))
print(sorted(counts.items()), checksum)
for text in ("they're o'clock", 'ΑΣ ΑΣΑ Σ', 'ǆ Ǆ', 'ﬁne ﬂag', 'İstanbul', 'straße', 'ŉa', 'x\u0345y', 'hello-world_and more2come', 'ΌΣΟΣ', 'Σ.', "A'Σ"):
    print(ascii(text), ascii(text.upper()), ascii(text.lower()), ascii(text.title()), ascii(text.casefold()), ascii(text.swapcase()), ascii(text.capitalize()), text.istitle(), text.title().istitle())
