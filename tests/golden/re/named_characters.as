# \N{...} in patterns.
import re
print(re.findall(r"[\N{DIGIT ONE}-\N{digit three}]\N{BULLET}?", "1234•3•"))
print(re.fullmatch(r"\N{LATIN SMALL LETTER A}+\N{FULL STOP}", "aaa."), re.search(r"\N{SPACE}", "ab cd").span())
print(re.sub(r"\N{EM DASH}", "--", "a—b"), re.split(r"[\N{COMMA}\N{SEMICOLON}]", "1,2;3"))
for pattern in (r"\N", r"\N{", r"\N{}", r"a\N{nothing}b", r"[\N{nothing}]", r"[a-\N{SPACE}]", r"\N{SPACE", b"\\N{SPACE}", r"\N{LATIN SMALL LETTER R WITH TILDE}",
                r"x\N{it's}"):
    try:
        print(re.compile(pattern))
    except re.error as e:
        print(pattern, "->", e, e.msg, e.pos)
