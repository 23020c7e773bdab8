# Escapes in str, bytes and raw literals; joining; prefixes; long and odd strings.
print(ascii("\a\b\f\n\r\t\v\\\'\""), ascii("\0\00\000\7\77\377\1234"), ascii("\x41\xe9\u00e9\U000000e9\U0001F600\ud83d"))
print(b"\a\b\f\n\r\t\v\\\'\"\0\377\x41\xe9", b"\u0041\N{DIGIT ONE}\U00000041")
print(r"\n\x41\'", r'\"', br"\x41\n", rb"\\", Rb"\d", bR"\d", BR"\e", u"\u0041", U"x", len(r"\\"), r"""a\
b""")
print("a\
b" 'c' """d
e""" '''f''g''' "'" '"' """'"''""" '\'' "\"")
print("tab	inside", 'é日本😀', len("é日本😀"), "\N{SNOWMAN}", ascii("a\
  b"))
x = ("one "
     "two " 'three '  # a comment between
     """four""")
print(x, "" "" "", b"" b"a" rb"\b", ("a" "b") * 2, "a" "b"[1], "%s" "%s" % (1, 2), "a" "b".upper(), len("a" 'b'))
print("""a "quoted" 'text' \""" end""", '''\'\'\'''', """\\""", "\\\\", "\\n")
print(ascii("\1\12\123\18\08"), "\x00" == chr(0), b"\x00"[0], "\xff" == "ÿ", b"\xff" != "ÿ")
import warnings
for source in (r'"\d"', r'b"\d"', r'"\d\e"', '"\\\n\\d"', r'"""' + "\n\n" + r'\q"""', r'"\400"', r'b"\777"', r'"\8"', r'"\9"', r'"\é"', r'r"\d"', r'f"\d{1}\e"', r'f"\{1}"', r'f"{1:\d}"', r'"\d" "\d" "\e"', r'"\u"[0:0]' if 0 else '"ok"', r'b"\N{x}"', r'b"\u1234"', r'"\%"', r'"\ "', r'"\("', 'x = "\\w+\\s" + "\\."'):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "s", "exec")
        except SyntaxError as e:
            print(e)
        print(repr(source), [(w.category.__name__, str(w.message), w.lineno) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for source in (r'"\d"', r'x = 1; y = b"\z"', 'a = [\n1,\n"\\k"]', '1if 1else 2', 'x is 1', '"a"(1)', 'assert (1, 2)'):
        try:
            compile(source, "s", "exec")
        except SyntaxError as e:
            print(repr(source), type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))
