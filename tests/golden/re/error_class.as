# re.error as a class of its own.
import re

e = re.error('what')
print(e, repr(e), e.args, e.msg, e.pattern, e.pos, e.lineno, e.colno)
e = re.error('what', 'a\nbc', 3)
print(e, e.args, e.lineno, e.colno)
e = re.error('what', b'abc', 1)
print(e, e.lineno, e.colno)
print(re.error.__name__, re.error.__module__, re.error.__mro__, issubclass(re.error, ValueError))
for arguments in [(1,), ([],), (None,), (['a'],), (bytearray(b'a'),)]:
    try:
        re.compile(*arguments)
    except TypeError as error:
        print(arguments, error)
for pattern, flags in [('a', re.L), (b'a', re.U), ('a', re.A | re.U), (b'a', re.A | re.L), ('(?a)a', re.U), (re.compile('a'), re.I),
                       ('a', 'i'), ('a', None)]:
    try:
        print(re.compile(pattern, flags))
    except (ValueError, TypeError) as error:
        print(repr(pattern), type(error).__name__, error)
c = re.compile('a')
for call in (lambda: c.match(1), lambda: c.match(b'a'), lambda: re.match(b'a', 'a'), lambda: c.match(None), lambda: c.match(),
             lambda: c.match('a', 'b'), lambda: c.match('a', 1.0), lambda: c.sub('a'), lambda: c.sub(1, 'a'), lambda: c.sub(b'x', 'a'),
             lambda: c.sub(b'x', 'b'), lambda: c.sub(lambda m: 1, 'xa'), lambda: re.sub(b'a', 'x', b'a'), lambda: c.findall(5),
             lambda: c.split([]), lambda: c.finditer(1), lambda: c.sub('x', 'a', 'y'), lambda: re.Pattern()):
    try:
        print(call())
    except TypeError as error:
        print('TypeError:', error)
