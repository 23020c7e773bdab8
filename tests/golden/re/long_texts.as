# Matches far into a text, at every distance: nothing hangs on where the search began.
# stress: every 97 (many searches)
import re

total = 0
for pad in ('a', 'é', '日', '😀', 'é😀a'):
    for n in list(range(505, 520)) + [1023, 8191, 8705, 8706, 9000]:
        text = (pad * n)[:n]
        for pattern in ('(?<=.)x', r'\bx|x\b|x', 'x*$', '(x|y)+', '[^' + pad + ']', r'(?i)X(?=y)', r'xy\Z', r'(?m)^x'):
            m = re.search(pattern, text + 'xy')
            total += m.start() if m else -1
            if m is None and pattern != '(?m)^x':
                print(ascii(pad), n, pattern)
        total += len(re.findall('', text)) + re.compile('').search(text, 5).start()
        total += [m.start() for m in re.finditer('|x', text + 'x')][-1]
print(total)
print(re.search('z', 'é' * 2000), re.sub('(?<=é)z', '-', 'é' * 600 + 'zz').count('-'), len(re.split('é(?=z)', 'é' * 700 + 'z' + 'é' * 700 + 'z')))
print(re.search(b'\xff', b'\x00' * 5000 + b'\xff').span(), re.compile('b').search('a' * 1000 + 'b', 0, 1000), re.compile('b|$').search('a' * 1000 + 'b', 0, 1000).span())
