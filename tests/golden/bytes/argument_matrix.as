# Each method of bytes and bytearray with each odd argument: the result, or who complains of what.
class Index:
    def __index__(self):
        return 97

    def __repr__(self):
        return 'Index'


class Sub(bytes):
    pass


odd = [None, 0, 97, -1, 256, True, 1.5, 2**100, '', 'a', b'', b'a', bytearray(b'ab'), memoryview(b'a'), (), (b'a',), [97], [300], ['a'], {97: 1}, Index(), Sub(b'b')]
one = ('capitalize lower upper title swapcase isalpha isascii isdigit islower isspace istitle isupper isalnum splitlines expandtabs strip lstrip rstrip split rsplit '
       'join find rfind index rindex count startswith endswith removeprefix removesuffix partition rpartition center ljust rjust zfill '
       'decode hex fromhex translate maketrans __contains__ __add__ __getitem__ __mod__').split()
change = 'append extend insert pop remove reverse clear copy __delitem__ __iadd__'.split()


def call(make, name, *args):
    target = make(b'abca')
    try:
        result = getattr(target, name)(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    if isinstance(result, tuple):
        result = [bytes(part) for part in result]
    return repr(target) if name == '__iadd__' else repr(result) if result is not None else f'None {target!r}'


def show(v):
    return 'memoryview' if isinstance(v, memoryview) else repr(v)


for make, names in (bytes, one), (bytearray, one + change):
    for name in names:
        seen = {call(make, name): ['()']}
        for value in odd:
            seen.setdefault(call(make, name, value), []).append(show(value))
        for told, values in seen.items():
            if make is bytes or name in change or told != call(bytes, name, *() if values == ['()'] else ()):
                print(make.__name__, name, told, '<-', *values)
