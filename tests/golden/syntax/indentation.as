# Indentation: what is refused, and how it is called.
def check(source):
    try: compile(source, "s", "exec"); print(repr(source[:60]), "-> fine")
    except SyntaxError as e: print(repr(source[:60]), "->", type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text[-20:]))


for source in (" x", "  x = 1\n", "x\n  y", "if x:\ny", "if x:\n", "if x:", "if x:\n  y\n z", "if x:\n    y\n  z", "if x:\n  y\n   z", "if x:\n\ty\n        z", "if x:\n        y\n\tz", "if x:\n\ty\n    z", "if x:\n    y\n\tz", "if x:\n\tif y:\n\t z\n\t\tw", "if x:\n \ty\n\t z", "if x:\n  \ty\n  \tz", "if x:\n\t\ty\n\t        z", "if x:\n # c\ny", "if x:\n\n\n", "if x:\n  # only a comment\n",
               "if x:\n  y\nelse:\nz", "if x:\n  y\n  else: z", "if x:\n  y\n else: z", "def f():\n", "def f():\nx", "def f():\n  x\n    y", "class A:\nx", "class A:\n x\ny\n z", "for x in y:\nz", "while x:\ny", "try:\nx", "try:\n x\nexcept:\ny", "try:\n x\nexcept A:\ny", "try:\n x\nexcept A as b:\ny", "try:\n x\nexcept* A:\ny", "try:\n x\nfinally:\ny", "try:\n x\nexcept A:\n y\nelse:\nz", "with x:\ny", "with (x):\ny", "with x as y:\nz", "async def f():\nx", "async def f():\n async with x:\n y",
               "async def f():\n async for x in y:\n z", "match x:\ncase 1: pass", "match x:\n case 1:\n pass", "match x:\n  case 1: pass\n case 2: pass", "match x:\n case 1:\n  pass\n  case 2: pass", "if x:\n  y\nelif z:\nw", "for x in y:\n z\nelse:\nw", "while x:\n y\nelse:\nw", "x = (1,\n  2,\n3)\n  y", "'''a\n  b'''\n  x", "if x: # c\ny", "if x: y\n z", "def f(): x\n y", "@d\n  def f(): pass", "x\n\n\n  y\n", "if x:\n  if y:\n    z\n   w", "if x:\n" + " " * 5 + "y\n" + " " * 4 + "z", "pass\n pass\n  pass", "\tx", "\x0c x", " \x0cx", "if x:\n \x0cy\n z", "if x:\n  y\n\x0c z", "lambda:\nx", "if x:\n    '''a\nb'''\n    y\n   z", "class A:\n    def f(self):\n        pass\n   def g(self):\n        pass", "def f():\n\treturn 1\n        return 2"):
    check(source)
check("".join(" " * i + "if x:\n" for i in range(101)) + " " * 101 + "y")
check("".join(" " * i + "if x:\n" for i in range(99)) + " " * 99 + "y")
