# Columns of SyntaxErrors behind letters of several bytes: characters where the parser finds them in text, bytes in undeclared bytes and from the compiler.
import traceback
srcs = ['é = (', 'x = "é" +', 'é é', 'def é(:', 'a = "日本" b', 'print("日本" "x', "日本 = 1 +* 2", 'x = é.', 'f(é=1, é=2)', 'é = 1; return é', '日本語 = [1, 2', 'if é:\nx', '"日本" = 5', 'del f(é)', 'é, ü = = 1', 'lambda é: (yield', 'é = f"{é!x}"', 'for é in', "x = '日本", 'é = 0777', 'é = 1__0', 'class é:\n pass\n  x', 'é\u00a0= 1', 'x = é € y', 'a = b"é"', 'import é.', 'from é import (a', 'é: int: 5', 'while é = 1: pass', 'f(**é, *é)', 'nonlocal é', 'def f():\n global é\n é: int = 1\n x = é é', '# é\nx y', 'é = 5 if 1', 'with é as f(): pass', 'x = {é: 1, 2}', 'match é:\n case é | _: pass', '\té\n  x', 'é(a for a in b, c)', '日本 := 5', '(é := 5) = 3', 'async é', 'await é é','é = "abc\\N{foo}"', "é = '\\x4'", 'ééé?', 'é $ 1', 'x = "é" "ü" é', 'print é', 'é!', 'é.1', '1é', '0xé','é"a"', 'assert é, é é']
for s in srcs:
    try:
        compile(s, '<t>', 'exec'); print(ascii(s), 'ok')
    except SyntaxError as e:
        print(ascii(s), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset, ascii(e.text))
        print(''.join(ascii(l)+'\n' for l in traceback.format_exception_only(e)))
    except Exception as e: print(ascii(s), type(e).__name__, ascii(str(e)))
srcs = ['"日本語"; x = (1 for é in y) = 3', 'é é', 'x = "é" $', 'é = 0777', "é = '日本", 'f(é=1, é a)', 'é = "日本" "x', 'def é(:', 'éé = f"{é é}"']
for s in srcs:
    for name, src in (('str', s), ('bytes', s.encode()), ('cookie', b'# coding: utf-8\n'+s.encode()), ('bom', b'\xef\xbb\xbf'+s.encode()), ('strcookie', '# coding: utf-8\n'+s)):
        try: compile(src, '<t>', 'exec')
        except SyntaxError as e: print(ascii(s), name, e.lineno, e.offset, e.end_offset, ascii(e.text))
