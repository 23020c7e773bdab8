# stress: every 97 (a long program)
# Numerical methods as a course teaches them: roots, integrals, differential equations, least squares, summation.
import math


def bisect(f, a, b, steps=60):
    for _ in range(steps):
        c = (a + b) / 2
        if f(a) * f(c) <= 0:
            b = c
        else:
            a = c
    return (a + b) / 2


def newton(f, df, x, tolerance=1e-14):
    history = [x]
    while abs(f(x)) > tolerance and len(history) < 50:
        x -= f(x) / df(x)
        history.append(x)
    return x, len(history)


def simpson(f, a, b, n=1000):
    h = (b - a) / n
    return h / 3 * math.fsum((f(a), f(b), 4 * math.fsum(f(a + i * h) for i in range(1, n, 2)), 2 * math.fsum(f(a + i * h) for i in range(2, n, 2))))


def runge_kutta(f, y, t, h, steps):
    for _ in range(steps):
        k1 = f(t, y)
        k2 = f(t + h / 2, y + h * k1 / 2)
        k3 = f(t + h / 2, y + h * k2 / 2)
        k4 = f(t + h, y + h * k3)
        y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6
        t += h
    return y


def gauss(matrix, vector):
    rows = [row[:] + [b] for row, b in zip(matrix, vector)]
    n = len(rows)
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (rows[i][n] - sum(rows[i][j] * x[j] for j in range(i + 1, n))) / rows[i][i]
    return x


print(bisect(lambda x: x ** 3 - 2, 0, 2), newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0), newton(math.cos, lambda x: -math.sin(x), 1.0))
print(f'{simpson(math.sin, 0, math.pi):.12f} {simpson(lambda x: math.exp(-x * x), -5, 5):.10f} {math.sqrt(math.pi):.10f}')
print(f'{runge_kutta(lambda t, y: y, 1.0, 0.0, 0.01, 100):.10f} {math.e:.10f}')
print([round(v, 9) for v in gauss([[2.0, 1.0, -1.0], [-3.0, -1.0, 2.0], [-2.0, 1.0, 2.0]], [8.0, -11.0, -3.0])])
hilbert = [[1 / (i + j + 1) for j in range(6)] for i in range(6)]
print([round(v, 4) for v in gauss(hilbert, [sum(row) for row in hilbert])])
print(sum([0.1] * 10) == 1.0, math.fsum([0.1] * 10) == 1.0, 0.1 + 0.2, round(0.1 + 0.2, 2), 1e16 + 1 - 1e16, (1e16 + 2 - 1e16), 0.1 + 0.2 - 0.3, math.isclose(0.1 + 0.2, 0.3))
x, total = 1.0, 0.0
for k in range(1, 10001):
    total += 1 / k ** 2
print(total, math.pi ** 2 / 6 - total, (1 + 1e-8) ** 1e8, math.log1p(1e-10), math.expm1(1e-10), math.hypot(3e200, 4e200))
epsilon = 1.0
while 1.0 + epsilon / 2 > 1.0:
    epsilon /= 2
print(epsilon, 2.0 ** -52 == epsilon, math.ulp(1.0), math.nextafter(1.0, 2.0) - 1.0)
