# stress: every 97 (a long program)
# Complex numbers at work: Mandelbrot in text, roots of polynomials, a small Fourier transform.
import cmath
import math


def iterations(c, limit=40):
    z = 0j
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


for row in range(13):
    y = 1.2 - row * 0.2
    print(''.join(' .:-=+*#%@'[iterations(complex(-2.1 + column * 0.06, y)) // 5 if iterations(complex(-2.1 + column * 0.06, y)) < 40 else 9] for column in range(50)).rstrip())


def quadratic(a, b, c):
    root = cmath.sqrt(b * b - 4 * a * c)
    return (-b + root) / (2 * a), (-b - root) / (2 * a)


def durand_kerner(coefficients, steps=100):
    n = len(coefficients) - 1
    roots = [(0.4 + 0.9j) ** k for k in range(n)]

    def p(z):
        value = 0
        for c in coefficients:
            value = value * z + c
        return value

    for _ in range(steps):
        for i in range(n):
            below = math.prod((roots[i] - roots[j] for j in range(n) if j != i), start=coefficients[0])
            roots[i] -= p(roots[i]) / below
    return sorted((complex(round(r.real, 9) + 0.0, round(r.imag, 9) + 0.0) for r in roots), key=lambda r: (r.real, r.imag))


print(quadratic(1, 2, 5), quadratic(1, -3, 2), quadratic(1j, 2, 1 - 1j))
print(durand_kerner([1, -6, 11, -6]), durand_kerner([1, 0, 0, 0, -1]), durand_kerner([2, 0, 8]))


def fft(values):
    n = len(values)
    if n == 1:
        return values
    even, odd = fft(values[::2]), fft(values[1::2])
    turned = [cmath.exp(-2j * cmath.pi * k / n) * odd[k] for k in range(n // 2)]
    return [even[k] + turned[k] for k in range(n // 2)] + [even[k] - turned[k] for k in range(n // 2)]


signal = [math.sin(2 * math.pi * 3 * t / 16) + 0.5 * math.cos(2 * math.pi * 5 * t / 16) for t in range(16)]
spectrum = fft([complex(v) for v in signal])
print([round(abs(v), 6) for v in spectrum], [f'{cmath.phase(spectrum[k]):.4f}' for k in (3, 5)])
print([complex(round(z.real, 6), round(z.imag, 6)) for z in (cmath.exp(2j * cmath.pi * k / 6) for k in range(6))], sum(1j ** k for k in range(4)), (1 + 1j) ** 10, abs(3 + 4j), (2 + 3j).conjugate() * (2 + 3j))
