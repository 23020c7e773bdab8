# popitem() behind deleted entries, and what is added afterwards.
d = {'a': 1, 'b': 2}
d.pop('a')
d.popitem()
d['new'] = 1
print(d, list(d), len(d), d.items(), 'new' in d)
for size in 2, 3, 5, 9, 20:
    for front in range(size + 1):
        d = dict.fromkeys(range(size), 0)
        for key in range(front):
            del d[key]
        while d:
            d.popitem()
            if len(d) % 3 == 1:
                break
        d['x'] = size
        d[0] = front
        print(d, list(reversed(d)), next(iter(d)), len(d), d == dict(d.items()))
