# dedent, indent, shorten.
import textwrap
for text in ('  a\n    b\n  c\n', '\ta\n\t b\n   \n', ' \ta\n \tb', ' a\n\tb', '', '  \n\n', 'a\n b'):
    print(repr(textwrap.dedent(text)), repr(textwrap.indent(text, '> ')), repr(textwrap.indent(text, '+', lambda line: True)))
print(textwrap.shorten('Hello  world, this is long', 18), textwrap.shorten('Hello world', 11), textwrap.shorten('Hello world', 10, placeholder='...'))
