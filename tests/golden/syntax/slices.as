# Subscripts: every form of slice, tuples of them, stars, and what __getitem__ gets.
class S:
    def __getitem__(self, i): return i
    def __setitem__(self, i, v): print("set", i, v)
    def __delitem__(self, i): print("del", i)
    def __class_getitem__(cls, i): return ("class", i)
s = S()
print(s[1], s[:], s[1:], s[:2], s[1:2], s[::], s[1::], s[:2:], s[::3], s[1:2:3], s[-1:-2:-3])
print(s[1,], s[1, 2], s[:, 1], s[1:2, ::3], s[..., 1], s[...], s[()], s[(1, 2)], s[[1]], s[{}], s[None:None])
print(s[*[1, 2]], s[*"ab", 3], s[1, *(), 2:3], s["a":"b"], s[1.5:2j], s[x := 5], s[(y := 1):2], x, y)
print(s[lambda: 0].__name__, s[1 if 0 else 2], s[not 1], s[1:2][3:4], s[s[1]:s[2]], s[1 < 2], s[1 or 2:3 and 4])
s[1] = 1; s[1:2] = 3; s[::2, 1] = 4; s[*[5]] = 6; s[1:2], s[3] = 7, 8
del s[1], s[1:2], s[1, ::2]
print(S[int], S[int, str], S[1:2], S[*[1, 2]])
l = list(range(10))
print(l[2:5], l[::-1], l[-3:], l[:-3], l[5:2], l[::3], l[100:], l[-100:2], l[8:1:-3], l[True:3], "abcdef"[1:-1:2], (1, 2, 3)[::-2], range(10)[2:8:3], b"abc"[1:])
l[2:4] = "xyz"; print(l); l[::4] = [0] * len(l[::4]); print(l); l[3:3] = [9, 9]; print(l); l[:] = [1, 2]; print(l); l[5:] = [3]; print(l); l[-1:0] = [8]; print(l)
class I:
    def __index__(self): return 1
print("abc"[I()], "abc"[I():], [1, 2, 3][I():I()], slice(I(), 2).indices(5), slice(None, None, -2).indices(5), slice(1, 2) == slice(1, 2), slice(3))
for code in "l['a']", "l[1.0]", "l[None]", "l[1, 2]", "l[::0]", "l['a':]", "l[1:2:'c']", "l[::2] = [1]", "l[0] = ", "l[5]", "l[5] = 1", "del l[9]", "(1,)[5]", "'a'['b']", "{}[1:2]", "{}[[]]", "5[0]", "None[1]", "len[0]", "int[0]", "S()[0].x", "range(5)[9]", "'abc'[1:2:0]", "l[:] = 5", "l[::2] = 5", "b'a'[9]", "slice(1, 'a').indices(5)", "slice()", "hash(slice(1))", "{slice(1): 2}", "l[I:]":
    try: exec(code)
    except SyntaxError as e: print(code, "->", e.msg)
    except Exception as e: print(code, "->", type(e).__name__, e)
for source in ("x[]", "x[,]", "x[:,]", "x[1:2:3:4]", "x[::::]", "x[*]", "x[*a:b]", "x[*a]", "x[**a]", "x[a=1]", "x[a for a in b]", "x[(a for a in b)]", "x[yield]", "x[a, b := 1]", "x[a := 1, b]", "x[a := 1 : 2]", "x[1:a := 2]", "x[1", "x[1)", "x[1:", "x[:", "x [1]", "x\n[1]", "x[\n1\n]", "x[1]()", "x[1][2].y", "x[lambda x: 1]", "x[1 2]", "x[1:2 3]", "x[1,,2]", "x[a if b]", "x[not]", "x[...:...]", "x[1:2,]", "x[:] = 1", "x[*a] = 1", "x[1:2] += 1", "x[:]: int = 1", "del x[:]"):
    try: compile(source, "s", "exec"); print(repr(source), "-> fine")
    except SyntaxError as e: print(repr(source), "->", e.msg, (e.lineno, e.offset))
