# Texts that grow by += keep what was kept of them on the way, whatever later grows out of them.
def grow(parts, count):
    s = ''
    kept = []
    for i in range(count):
        s += parts[i % len(parts)] * (i % 5)
        if i % 97 == 0:
            kept.append((s, len(s)))
        if i % 311 == 0:
            other = s + 'branch'
            other += 'y'
            kept.append((other, len(other)))
    print(len(s), s[len(s) // 2], s[-3:], all(len(k) == n for k, n in kept))
    print([k[n // 2:n // 2 + 3] for k, n in kept if n > 10][:20], [k[-1] for k, n in kept if n][:9])
    return s


grow('abc', 2000)
grow('aé€😀', 2000)
grow(['ab', 'é', 'xyz' * 50], 1000)
s = 'x' * 300
s = s + s
s += s
s += s[3:9]
u, v = s + 'end', s + 'END'
w = u + '!'
print(len(s), u[-4:], v[-4:], w[-4:], s[-3:], u == s + 'end', hash(u) == hash(s + 'end'), {u: 1}[s + 'end'], v in {u: 1})
