# Joining lines by backslashes and brackets; semicolons; comments; form feeds; blank lines.
x = 1 + \
    2 + \
  3; y = (4 +
5  # a comment inside
   + 6

   ); print(x,
  y); z = [
      1,

   2,
]; print(z)
if x and \
   y: print("joined condition"); \
   print("same block")
s = "a\
b"; print(s)
assert x == 6, \
    "message"
def f(a,
b=
2,
      *c): return (a,
 b, c)
print(f(1
), f(
    1, 2,
3));
if x: pass; print("one line"); pass;
print("after a form feed")
if y:
    print("form feed before indentation")
    
    print("blank line with a form feed")
  # a comment at another depth
    print("still in the block")
        # and one deeper

	
print("tab line above")
class A: a = 1; b = 2
print(A.a, A.b); del A
for i in 1, 2: print(i, end=" "); print("-", end=" ")
print()
while x: x = 0; print("while")
else: print("else")
try: print("try")
finally: print("finally")
with open("/dev/null") as n: print(n.name); print("with")
if 1: print("a") ; print("b")
elif 2: pass
else: pass
"""a string
  as a statement"""; 5; ...; print("done")
for source in ("x = 1 \\ 2", "x = 1 \\", "x = 1 \\\n", "\\", "\\\n", "x \\\n= 1", "x = \\\n\n1", "if x:\\\n pass", "if x: \\\n pass", "x = 1 \\ # c\n+ 2", "# c \\\nx = ", "'a\\\nb'", "'a\nb'", ";", "x;;y", "; x", "x;", "x; ;", "if x: ;", "if x: pass; if y: pass", "x = 1; def f(): pass", "x; class A: pass", "if x: y; else: z", "if x: if y: pass", "for x in y: for z in w: pass", "while x: if y: pass", "def f(): if x: pass", "with a: with b: pass", "try: pass; except: pass", "class A: def f(self): pass", "if x: pass\n  else: pass", "if x: pass\n\nelse: pass", "if x:\n pass\n\n# c\nelse: pass", "lambda: pass", "x = (1\n2)", "x = (1,\n\n\n2)", "(\n\n", "x = 1\n  \n  # c\n", "\\\nx = 1", "  \\\nx = 1", "if x:\n  \\\n  y", "x = [1,\\\n2]", "f(\\\n)", "x\\\n.y", "x.\\\ny", "1\\\n2", "a\\\nb", "not\\\nx", "'a'\\\n'b'"):
    try: compile(source, "s", "exec"); print(repr(source), "-> fine")
    except SyntaxError as e: print(repr(source), "->", type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))
