def f(n):
    for i in range(n):
        if i == 3:
            break
        if i % 2:
            continue
        print("body", i)
    else:
        print("else", n)
    return i
print(f(3), f(5))
def w(n):
    while n:
        n -= 1
        if n == 2: continue
        if n == 1: break
        print(n)
    else:
        print("exhausted")
w(5); w(0)
for i in []: pass
else: print("empty")
try:
    i = [].pop()
except IndexError as e:
    print(e)
def unbound():
    for q in []: pass
    try:
        return q
    except UnboundLocalError as e:
        return e
print(unbound())
out = []
for a, (b, c), *d in [(1, (2, 3), 4, 5), (6, (7, 8))]:
    out.append((a, b, c, d))
print(out)
class T: pass
t = T()
for t.x in range(3): pass
print(t.x)
l = [0, 0]
for l[1] in "xyz": pass
print(l)
for i in range(2):
    for j in range(3):
        if j == 1: break
    else:
        print("never")
    print(i, j)
while True:
    if True: break
while 0:
    print("no")
else:
    print("zero")
for x in 1, 2, 3: print(x, end=",")
print()
for x in *[1, 2], 3: print(x, end=",")
print()
n = 0
while n < 10:
    n += 1
    try:
        if n == 3: continue
        if n == 5: break
    finally:
        print("f", n)
print([x for x in range(10) if x > 3 if x < 7])
