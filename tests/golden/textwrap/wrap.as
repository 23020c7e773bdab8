# wrap and fill: widths, indents, hyphens, dashes, long words.
import textwrap
text = "The quick brown fox, a well-known co-operator, jumped--twice--over the lazy dog's verylongunbreakableword. It ran."
for width in (10, 20, 40):
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='  '))
print(textwrap.wrap(text, 20, break_long_words=False, break_on_hyphens=False))
print(textwrap.wrap('a\tb  c\n\nd', 6), textwrap.wrap('a\tb  c', 6, expand_tabs=False, replace_whitespace=False, drop_whitespace=False))
print(textwrap.wrap('One. Two.  Three!" Four', 40, fix_sentence_endings=True), textwrap.wrap(''), textwrap.wrap('   '))
print(textwrap.fill(text, 20, max_lines=2), textwrap.fill(text, 20, max_lines=1, placeholder='...'))
w = textwrap.TextWrapper(width=15)
print(w.wrap('one two three four five'), w.fill('--option x-y -z foo- R2-D2'))
for bad in (lambda: textwrap.wrap('a', 0), lambda: textwrap.wrap('a b c', 3, max_lines=1)):
    try:
        print(bad())
    except ValueError as e:
        print(e)
