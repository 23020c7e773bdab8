import random
def show(source):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)

for source in ["random.choice([])", "random.choice(5)", "random.sample([1], 2)", "random.sample({1}, 1)", "random.sample([1, 2], -1)", "random.sample([1, 2], 3, counts=[1, 1])", "random.sample('ab', 2, counts=[1])",
               "random.sample('ab', 2, counts=[1.5, 2])", "random.sample('ab', 1, counts=[-3, 1])", "random.choices([])", "random.choices([1, 2], [1])", "random.choices([1, 2], 5)", "random.choices([1, 2], [0, 0])",
               "random.choices([1], [1], cum_weights=[1])", "random.choices([1], [float('inf')])", "random.randrange(0)", "random.randrange(5, 5)", "random.randrange(1, 2, 0)", "random.randrange(5, 1, 2)",
               "random.randrange(1, None, 2)", "random.randrange('a')", "random.randint(5, 1)", "random.gammavariate(0, 1)", "random.setstate((9, 1, 2))", "random.setstate((3, (1, 2), None))",
               "random.setstate((3, ('a',) * 625, None))", "random.seed([])", "random.SystemRandom().getstate()", "random.getrandbits(-1)", "random.getrandbits('a')", "random.randbytes(-1)", "random.shuffle((1, 2))",
               "random.expovariate(0)"]:
    show(source)
