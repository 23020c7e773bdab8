import operator
def show(source):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)

for source in ["operator.add(1, 2)", "operator.sub(5, 2.5)", "operator.mul('ab', 2)", "operator.truediv(1, 0)", "operator.floordiv(-7, 2)", "operator.mod(7, -3)", "operator.pow(2, -1)", "operator.matmul(1, 2)",
               "operator.and_(6, 3)", "operator.or_(6, 3)", "operator.xor(6, 3)", "operator.lshift(1, 4)", "operator.rshift(-9, 1)", "operator.neg(5)", "operator.pos(True)", "operator.invert(5)", "operator.abs(-2)",
               "operator.not_(0)", "operator.truth([])", "operator.is_(None, None)", "operator.is_not(1, 'a')", "operator.lt(1, 2)", "operator.ge(1, 'a')", "operator.eq(1, 1.0)", "operator.contains([1], 1)",
               "operator.getitem({'a': 1}, 'a')", "operator.concat([1], [2])", "operator.concat(1, 2)", "operator.countOf([1, 2, 1, 1.0], 1)", "operator.indexOf('abc', 'c')", "operator.indexOf([1], 2)",
               "operator.length_hint(iter([1, 2]))", "operator.length_hint(5, 7)", "operator.length_hint(1, 'a')", "operator.index(True)", "operator.index(1.5)", "operator.call(max, 1, 2)", "operator.iadd([1], (2,))",
               "operator.add", "operator.add(1)", "operator.__add__(1, 2)"]:
    show(source)
x = [1, 2, 3]
operator.setitem(x, 0, "a")
operator.delitem(x, 1)
print(x, operator.iconcat(x, "b"), x)
