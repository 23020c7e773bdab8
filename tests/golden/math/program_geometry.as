# stress: every 97 (a long program)
# Geometry in the plane and on the globe: areas, hulls, distances, rotations.
import math
from itertools import combinations


def area(points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2


def hull(points):
    points = sorted(set(points))

    def half(points):
        chain = []
        for p in points:
            while len(chain) > 1 and (chain[-1][0] - chain[-2][0]) * (p[1] - chain[-2][1]) <= (chain[-1][1] - chain[-2][1]) * (p[0] - chain[-2][0]):
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(points) + half(points[::-1])


def great_circle(a, b, radius=6371.0):
    (lat1, lon1), (lat2, lon2) = [tuple(map(math.radians, p)) for p in (a, b)]
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * radius * math.asin(math.sqrt(h))


def rotate(point, degrees):
    x, y = point
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return round(x * c - y * s, 9) + 0.0, round(x * s + y * c, 9) + 0.0


points = [((i * 7919) % 101, (i * i * 31) % 97) for i in range(40)]
corners = hull(points)
print(corners, area(corners), math.dist(points[0], points[-1]))
print(min((math.dist(a, b), a, b) for a, b in combinations(points, 2)), max(math.dist(a, b) for a, b in combinations(corners, 2)))
cities = {'Paris': (48.8566, 2.3522), 'Beijing': (39.9042, 116.4074), 'Lima': (-12.0464, -77.0428), 'Sydney': (-33.8688, 151.2093)}
for (a, p), (b, q) in combinations(cities.items(), 2):
    print(f'{a:>8} {b:<8} {great_circle(p, q):10.1f} km')
print([rotate((1, 0), angle) for angle in range(0, 361, 45)])
polygon = [(math.cos(2 * math.pi * k / 1000), math.sin(2 * math.pi * k / 1000)) for k in range(1000)]
print(area(polygon), math.pi, sum(math.dist(a, b) for a, b in zip(polygon, polygon[1:] + polygon[:1])))
for a, b, c in ((3, 4, 5), (1, 1, 1), (2, 3, 10), (5, 5, 8)):
    s = (a + b + c) / 2
    try:
        print((a, b, c), math.sqrt(s * (s - a) * (s - b) * (s - c)), math.degrees(math.acos((a * a + b * b - c * c) / (2 * a * b))))
    except ValueError as error:
        print((a, b, c), error)
print([(a, b, c) for c in range(1, 60) for b in range(1, c) for a in [math.isqrt(c * c - b * b)] if a < b and a * a + b * b == c * c and math.gcd(a, b) == 1])
print(math.comb(52, 5), math.perm(10, 3), math.factorial(20), math.lcm(*range(1, 21)), math.gcd(*[n * 6 for n in range(1, 10)]), [math.comb(10, k) for k in range(11)], math.isqrt(10**20), math.cbrt(27), math.log2(1024), math.exp2(-3))
