# the fields of syntax errors: whether the text has its newline, where the place ends
import sys
for src in ["def f(:\n  pass\n", "x = = 5", "é = 1 2", "x = 1 if 2\n", "def f(:", "if 1:\npass\n", "x=(", "a b", "a b\n", "a b\nc", "\n\na b", "'abc", "'abc\n", "x\n'abc", "1_", "1_\n", "f(]", "f(]\n", "f(\n)]", "é(]", "1 +", "1 +\n", "   x", "x\n  y", "\f x", "a\\ b", "x = “", "'''a\nb", "0777", "0777\ny", "if x\n  y", "class A\n", "(a\nb)\n" ,"(a\nb", "for", "f'{a b}'", "f'{a'\n", "def f():\n", "def f():", "\tif", "print 1"]:
    try: compile(src, "m.py", "exec")
    except SyntaxError as e:
        print(repr(src), (e.msg, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset), e.args[0])
for src in ["1 +", "a b", "(", "'a", "1_", "é é", "", "\n", "x\ny", "x;", "  x y", "x = 1", "f(]", "0777", "“"]:
    try: eval(src)
    except SyntaxError as e:
        print(repr(src), (e.msg, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset), e.args[0])
