# CPython looks for a pattern's first character by the flags of the whole pattern even where that character stands under
# flags of its own; so search() passes over what match() finds. Here both find it.
import re

for text in 'ſ', 'é', ' ':
    print(ascii(text), bool(re.match(r'(?a:\W)', text)), bool(re.search(r'(?a:\W)', text)), re.findall(r'(?ia:[^\w])', text) == [text])
print(bool(re.match(r'(?u:\w)', 'é', re.A)), bool(re.search(r'(?u:\w)', 'é', re.A)))
