# In which order parts of expressions and statements are evaluated.
def t(x, v=None):
    print(x, end=" ")
    return v if v is not None else x


class O:
    def __setattr__(self, n, v): print(f"set {n}={v}", end=" ")
    def __getitem__(self, i): print(f"get {i}", end=" "); return 1
    def __setitem__(self, i, v): print(f"put {i}={v}", end=" ")
    def __delitem__(self, i): print(f"del {i}", end=" ")


o = O()
end = lambda: print()
t(1) + t(2) * t(3); end()
t("o", o)[t("i")] = t("value"); end()
t("o", o)[t("i")] += t(5); end()
t("o", o).x = t("a", o)[t("j")] = t("v"); end()
t("f", print)(t("a"), *t("b", [1]), k := t("c"), end=t("d", "")) ; end()
{t("k1"): t("v1"), t("k2"): t("v2"), **t("m", {})}; end()
[t(1), *t(2, [0]), t(3)]; end()
t(1) if t("cond", 0 or "") else t(2); end()
t(0, []) or t(1) and t(2); end()
lambda a=t("default"): 0; end()
def f(a=t("d1"), /, b: t("ann", int) = t("d2"), *, c=t("d3"), d: t("ann2", str)) -> t("ret", int): pass
end()
class K(t("base", object), metaclass=t("meta", type)): t("body")
end()
t("s", "abc")[t(0, 0):t(1, 1):t(2, 2)]; end()
del t("o", o)[t("x")], o[t("y")]; end()
for o[t("target")] in t("iter", [1, 2]): t("loop")
end()
a, o[t("t2")], *b = t("rhs", (1, 2, 3)); end()
[t((x, y)) for x in t("outer", [1]) for y in t("inner", [2]) if t("if")]; end()
x: t("annotation", int) = t("assigned"); end()
o[t("sub")]: t("annotation", int) = t("assigned"); end()
o[t("sub only")]: t("annotation", int); end()
assert t("true"), t("not evaluated"); end()
f"{t('a')}{t('b'):{t('c')}}"; end()
t(1) < t(0) < t(5); end()
with t("cm", open("/dev/null")) as o[t("as")]: t("in")
