# Decorators that fail, when they run and when they are compiled.
import traceback
def attempt(source):
    try:
        exec(source, {})
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.msg, (e.lineno, e.offset))
    except Exception as e:
        print(repr(source), "->", type(e).__name__, e)


for source in ("@5\ndef f(): pass", "@None\nclass A: pass", "@x\ndef f(): pass", "@len\ndef f(): pass", "@f\ndef f(): pass", "@\ndef f(): pass", "@x\n", "@x\nx = 1", "@x def f(): pass", "@x\n\ndef f(): pass", "@x # c\n# d\ndef f(): pass",
               "@a, b\ndef f(): pass", "@*a\ndef f(): pass", "@x = 1\ndef f(): pass", "@yield\ndef f(): pass", "def g():\n @(yield)\n def f(): pass", "@x\n  def f(): pass", "@x;\ndef f(): pass", "@int\n@type\ndef f(): pass", "@await x\ndef f(): pass", "@property\ndef f(self): pass", "@type\nclass A: pass", "@staticmethod\n@classmethod\n@property\ndef f(): pass", "@ int\nclass A(str): pass", "@@x\ndef f(): pass"):
    attempt(source)
def raiser(f): raise RuntimeError("in decorator")
try:
    @raiser
    @(lambda f: f)
    def f():
        pass
except RuntimeError:
    traceback.print_exc()
