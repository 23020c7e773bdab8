# Every slice of texts of every width agrees with a list's; indices out of range; odd subscripts
import itertools
for text in ('', 'a', 'abcdef', 'aé中😀z', '😀' * 70 + 'é' * 70):
    items, wrong = list(text), 0
    bounds = (None, 0, 1, 3, 5, 64, 69, 71, 200, -1, -3, -66, -200)
    for start, stop, step in itertools.product(bounds, bounds, (None, 1, 2, -1, -3, 70, -70)):
        wrong += text[start:stop:step] != ''.join(items[start:stop:step])
    print(len(text), wrong, [ascii(text[i]) for i in (0, -1) if text], text[::-1][::-1] == text)
    for key in (len(text), -len(text) - 1, 10**30, -10**30, 1.0, '1', None, (0, 1), True, slice(None, None, 0), slice('a', None), slice(1.5, 2)):
        try:
            print('   ', repr(key), ascii(text[key]))
        except Exception as e:
            print('   ', repr(key), type(e).__name__, e)
    for change in (lambda: text.__setitem__(0, 'x'), lambda: text.__delitem__(0)):
        try:
            change()
        except Exception as e:
            print('   ', type(e).__name__, e)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


text = 'é中😀'
print(ascii(text[Index(1)]), ascii(text[Index(-2):Index(3)]), ascii(text[:Index(10**30)]), ascii(text[::Index(2)]))
for bad in (Index('x'), Index(1.5)):
    for use in (lambda: text[bad], lambda: text[bad:], lambda: text * bad):
        try:
            print(use())
        except Exception as e:
            print(type(e).__name__, e)
