# wrap and fill with each option, on awkward texts
import textwrap
texts = ['', '   ', 'word', 'several short words in a row', 'a-very-long-hyphenated-word and  double  spaces', 'tabs\tand\nnewlines\x0b\x0cinside', 'verylongwordwithoutanyspaceatall', 'sentence one.  Sentence two! "Quoted."  End', '  leading and trailing  ', 'em--dash and -option --long', 'é中文 ünïcödé wörds', "it's 1,000.50 (parenthesised) [x]"]
options = [dict(), dict(width=10), dict(width=1), dict(width=10, break_long_words=False), dict(width=12, break_on_hyphens=False), dict(width=14, initial_indent='* ', subsequent_indent='  '), dict(width=15, expand_tabs=False, replace_whitespace=False), dict(width=12, drop_whitespace=False), dict(width=20, fix_sentence_endings=True), dict(width=12, max_lines=2), dict(width=12, max_lines=1, placeholder='...'), dict(width=10, tabsize=4), dict(width=8, max_lines=1, placeholder='')]
for kw in options:
    print(kw)
    for text in texts:
        print('   ', textwrap.wrap(text, **kw))
for kw in (dict(width=0), dict(width=-1), dict(width=3, max_lines=1, placeholder='long'), dict(width=5, initial_indent='too long'), dict(width='5'), dict(nothing=1)):
    try:
        print(kw, textwrap.wrap('some words here', **kw))
    except Exception as e:
        print(kw, type(e).__name__, e)
wrapper = textwrap.TextWrapper(width=11)
print(wrapper.wrap('reused wrapper object'), wrapper.fill('a b c d e f g h i j'))
wrapper.width = 5
wrapper.initial_indent = '>'
print(wrapper.wrap('reused wrapper object'))
for text, width in (('Hello  world!', 12), ('Hello  world!', 11), ('Hello world', 10), ('', 5), ('one two three', 6)):
    try:
        print(repr(textwrap.shorten(text, width)), repr(textwrap.shorten(text, width, placeholder='.')))
    except ValueError as e:
        print(e)
for text in ('  a\n   b\n  c', '\ta\n\tb', ' \ta\n\tb', 'a\n  b', '  \n   x\n', '    a\n\n    b\n', '', '  a\r\n  b'):
    print(repr(textwrap.dedent(text)), repr(textwrap.indent(text, '> ')), repr(textwrap.indent(text, '-', lambda line: True)))
