# Literals that do not end or do not decode.
def check(source):
    try:
        compile(source, "s", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))


for source in ('"abc', "'abc", '"""abc', "'''abc\ndef", 'x = "abc\ny = 1', '"abc\\', '"abc\\\n', '"abc\\"', 'f("abc', '[1, "abc]', '"""a"', '"a""', '"a"""', "'''''", '""""""""', 'r"abc\\"', 'b"abc', 'f"abc', 'f"""abc{',
               r'"\x"', r'"\x4"', r'"\xg"', r'"\u12"', r'"\u123g"', r'"\U0000"', r'"\U00110000"', r'"\Uffffffff"', r'b"\x"', r'b"a\x4"', r'b"\xgg"', r'"ab\x4"', r'"é\x4"', r'"\d\x4"', r'x = 1; y = "\x4"', '"a" "\\x4"', '"\\x4" "b"',
               'b"é"', 'b"a" "é"', '"é" b"a"', 'b"a" "b"', '"a" b"b"', 'rb"é"', "b'''\né'''", 'u"a" b"b"', 'ub"a"', 'bu"a"', 'ur"a"', 'bb"a"', 'rr"a"', 'fb"a"', 'bf"a"', 'rfb"a"', 'x"a"', 'print"a"', '"a"1', '1"a"', '"a"b', 'a"b"', '"a" = 1', '"a".1', '"a"["b', "'a' 'b", '"a\nb"', "'\n'", 'x = """a\n"b', '("a"\n"b', '"a",\n"b', '# "abc\n"d', '"""\\"""', "'\\''' + 'a"):
    check(source)
