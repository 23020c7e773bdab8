import random
class Bag:
    pass

random.seed(7)
names = [f"n{i}" for i in range(30)]
total = 0
for round in range(400):
    bag = Bag()
    random.shuffle(names)
    for i, name in enumerate(names):
        setattr(bag, name, i)
    assert list(vars(bag)) == names
    assert [getattr(bag, n) for n in names] == list(range(30))
    total += bag.n3
print(total)
