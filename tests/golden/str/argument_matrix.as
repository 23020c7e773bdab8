# Each method with each odd argument in each place: the result, or who complains of what.
class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __repr__(self):
        return f'Index({self.n})'


class Text(str):
    pass


odd = [None, 0, -1, 2, True, 1.5, 2**100, '', 'a', 'é', b'a', (), ('a',), ('a', 1), ['a'], {'a': 1}, {'a'}, Index(1), Text('a'), range(2), iter('ab')]
one = ('capitalize casefold lower upper title swapcase isalpha isupper splitlines expandtabs strip lstrip rstrip split rsplit '
       'join find rfind index rindex count startswith endswith removeprefix removesuffix partition rpartition center ljust rjust zfill '
       'encode format_map translate format isidentifier __contains__ __add__ __mul__ __getitem__ __mod__ __format__ __eq__ __lt__').split()


def call(text, name, *args):
    try:
        return repr(getattr(text, name)(*args))
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for name in one:
    seen = {} if name in ('__mul__', '__format__') else {call('abca', name): ['()']}
    for value in odd:
        told = call('abca', name, iter('ab') if value is odd[-1] else value)
        seen.setdefault(told, []).append('iterator' if value is odd[-1] else repr(value))
    for told, values in seen.items():
        print(name, told, '<-', *values)
