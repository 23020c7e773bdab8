# where lines may break at hyphens: letters on both sides, digits and punctuation do not count
import textwrap

wrapper = textwrap.TextWrapper()
for text in ('2-succinyl-6-hydroxy-2,4-cyclohexadiene-1-carboxylate', 'hydroxy-2,4-x', 'ab-c2 ab-2c ab-cd2 a-bc ab-c', 'e-mail co-op a-b-c',
             'foo-bar --option a--b x---y em--dash', 'non-1-a', '(well-known)', "'tis-well", 'a1-bc ab1-cd', 'über-größe', '_-_ a_-b_',
             '--foo-bar=baz', 'what--me-worry', '1234567890-1234567890--this_is_a_very_long_option_indeed-good-bye"', 'ab-cd,ef-gh'):
    print(wrapper._split(text))
text = 'We used enzyme 2-succinyl-6-hydroxy-2,4-cyclohexadiene-1-carboxylate synthase.'
for width in (10, 30, 50, 60):
    for long_words in (True, False):
        for hyphens in (True, False):
            print(width, textwrap.wrap(text, width, break_long_words=long_words, break_on_hyphens=hyphens))
