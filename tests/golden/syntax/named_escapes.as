# \N{...}: characters by name or alias, in str and f-strings only.
print(ascii("\N{BULLET}\N{bullet}\N{BuLLet}"), "\N{LATIN SMALL LETTER E WITH ACUTE}" == "é")
print(ascii("\N{NULL}\N{NUL}\N{LINE FEED}\N{nbsp}\N{ALERT}\N{BELL}\N{VS17}"))
print(ascii("\N{CJK UNIFIED IDEOGRAPH-4E00}\N{CJK UNIFIED IDEOGRAPH-20000}\N{CJK COMPATIBILITY IDEOGRAPH-F900}"))
print(ascii("\N{HANGUL SYLLABLE GA}\N{HANGUL SYLLABLE HIH}\N{HANGUL SYLLABLE A}\N{HANGUL SYLLABLE SSYIP}"))
print(ascii("\N{Grinning Face}-\N{HEXAGRAM FOR THE CREATIVE HEAVEN}-\N{ARABIC LIGATURE UIGHUR KIRGHIZ YEH WITH HAMZA ABOVE WITH ALEF MAKSURA INITIAL FORM}"))
print(b"\N{BULLET}", r"\N{BULLET}", "\\N{BULLET}")
x = 5
print(ascii(f"\N{BULLET}{x}\N{BULLET}{x:\N{DIGIT ZERO}>4}"), rf"\N{x}", len("""\N{EM DASH}
"""))
print("\N{SPACE}" "\N{COMMA}" 'a' f"\N{FULL STOP}{x}")


def check(text):
    source = f'"{text}"'
    for prefix in "", "f":
        try:
            print(text, ascii(eval(prefix + source)))
        except SyntaxError as e:
            print(prefix + source, "->", e.msg, e.offset, e.end_offset)


for text in (r"\N", r"\N{", r"\N{}", r"\N{a", r"\N {SPACE}", r"\N{nothing}", r"ab\N{nothing}c", r"é\N{nothing}", r"\N{é}",
             r"\N{ SPACE}", r"\N{SPACE }", r"\N{LATIN  SMALL LETTER A}", r"\N{LATIN SMALL LETTER}", r"\N{cjk unified ideograph-4e00}",
             r"\N{CJK UNIFIED IDEOGRAPH-04E00}", r"\N{CJK UNIFIED IDEOGRAPH-4E0}", r"\N{CJK UNIFIED IDEOGRAPH-F900}", r"\N{hangul syllable ga}",
             r"\N{HANGUL SYLLABLE X}", r"\N{LATIN SMALL LETTER R WITH TILDE}", r"\N{TANGUT IDEOGRAPH-17000}", r"\N{EM}", r"\N{U+0041}",
             r"\N{BULLET", r"\N{BULLET}}", r"\N{" + "A" * 300 + "}"):
    check(text)
