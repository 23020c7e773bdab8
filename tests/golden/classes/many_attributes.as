class Bag:
    pass

bag = Bag()
for i in range(300):
    setattr(bag, f"name{i}", i)
print(sum(getattr(bag, f"name{i}") for i in range(300)))
print(list(bag.__dict__)[:3], len(bag.__dict__))
for i in range(0, 300, 2):
    delattr(bag, f"name{i}")
print(len(vars(bag)), hasattr(bag, "name0"), bag.name1)

class Point:
    def __init__(self, x, y, z, t, u, v, w):
        self.x, self.y, self.z, self.t, self.u, self.v, self.w = x, y, z, t, u, v, w

points = [Point(*range(i, i + 7)) for i in range(50)]
print(sum(p.w for p in points), vars(points[3]))
p = points[0]
del p.z
p.z = "again"
print(vars(p))
del p.w, p.v
print(vars(p))
