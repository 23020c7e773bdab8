# Identifiers: Unicode letters, NFKC, and what names are equal.
ﬁ = 1
print(fi, "fi" in globals(), "ﬁ" in globals())
ª = "ordinal"; print(a)
µ = 5; print(μ, ascii([n for n in globals() if len(n) == 1 and n > "z"]))
été, größe, имя, 名前, हिन्दी, 한글, ℌ = range(7)
print(été, größe, имя, 名前, हिन्दी, 한글, H, ascii(sorted(n for n in globals() if not n.isascii())))
x٣ = 3; print(x3 if "x3" in globals() else "x٣ is not x3", x٣)
class K:
    ﬀ = 1
    def ﬂ(self, ﬅ=2): return ﬅ
k = K()
print(K.ff, k.fl(), k.fl(st=3), k.fl(ﬆ=4), ascii([n for n in vars(K) if n[0] == "f"]))
k.ſ = 5; print(k.s, getattr(k, "s"), hasattr(k, "ſ"))
try: k.missing_ﬁ
except AttributeError as e: print(e)
def f(ⅷ): return ⅷ
print(f(viii=8), f.__code__.co_varnames)
𝐱 = 9; print(x, 𝓍)
import math as ℳ; print(M.pi == ℳ.pi)
for ᵢ in range(2): pass
print(i)
global_ﬁ = lambda ﬁ: fi * 2
print(global_ﬁ(21))
é = 1; é = 2; print(é, é)
_ﬁ_ = 1; __ﬁ__ = 2; print(_fi_, __fi__)
print("ﬁ", {"ﬁ": 1}, f"{ﬁ}", f"{ﬁ=}")
exec("ﬃ = 1"); print(ffi)
print([n.isidentifier() for n in ("é", "٣x", "x٣", "℘", "·", "x·", "ﬁ", "·x", "a\u200d", "a\u0301", "\u0301a", "名", "a-b", "𝐱", "ª", "℮", "゛", "x゛", "\u037a", "ᧀ", "\u1885", "x\u1369")])
for name in ("x‿y", "x⁀y", "x﹍", "x＿y", "Ａ", "１", "x１", "＝", "a　b", "x\u00b7", "℘", "a·b", "½", "x²", "a\u200b", "a\u00ad", "\u00b2", "日本 語", "a\ufe0f", "😀", "x😀", "€", "a‘b", "“a”", "a–b", "a…b", "−1", "1×2", "a÷b", "¬a", "§", "ϓ", "ĳ", "ſ", "ﬁ f", "def ﬁ", "𝐝𝐞𝐟", "𝐢𝐟 x: pass", "ℐs"):
    try: exec(name + " = 1", ns := {}); print(name, "->", ascii([k for k in ns if k != "__builtins__"]))
    except SyntaxError as e: print(name, "->", e.msg, (e.offset, e.end_offset))
