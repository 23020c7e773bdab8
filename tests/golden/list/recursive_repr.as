a = [1]
a.append(a)
print(a, [a])
b = [a, {"a": a}, (a,)]
a.append(b)
print(b)
t = ([],)
t[0].append(t)
print(t)
d = {}
d["d"] = d
print(d, [d], d.keys(), d.values())
