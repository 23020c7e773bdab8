# stress: every 97 (a long program)
# Money in floats and cents: interest, loans, rounding half to even, tables in columns.
def plan(principal, rate, years):
    monthly = rate / 12
    n = years * 12
    payment = principal * monthly / (1 - (1 + monthly) ** -n) if rate else principal / n
    balance, paid = principal, 0.0
    for month in range(1, n + 1):
        interest = balance * monthly
        balance += interest - payment
        paid += interest
        if month % (n // 4) == 0:
            print(f'{month:>4} {payment:>10,.2f} {interest:>10,.2f} {balance:>12,.2f}')
    return paid


print(f"{'':>4} {'payment':>10} {'interest':>10} {'balance':>12}")
print('{:,.2f}'.format(plan(250000, 0.035, 20)))
print(f'{plan(1200, 0, 1):.2f}')
for amount in (0.005, 0.015, 0.025, 1.005, 2.675, 1234.565, -0.125, 1e15 + 0.3):
    print(f'{amount!r:>20} {round(amount, 2)!r:>20} {amount:>20.2f} {amount:>+20,.1f} {"%.2f" % amount:>20}')
cents = round(19.99 * 100)
print(cents, 19.99 * 100, int(19.99 * 100), divmod(cents * 3, 100), '%d.%02d' % divmod(cents * 3, 100))
shares, total = [33.33, 33.33, 33.34], 100
print(sum(shares) == total, abs(sum(shares) - total) < 1e-9, [round(total / 3, 2)] * 3, round(total - 2 * round(total / 3, 2), 2))
balance = 1000.0
for year in range(1, 31):
    balance *= 1.05
    if year % 10 == 0:
        print(f'{year:2d} {balance:12.4f} {balance:e} {balance:g} {balance:.3e} {1000 * 1.05 ** year - balance:.1e}')
print(f'{0.1:.1%} {1/3:.2%} {1234567.891:,} {1e6:,} {-5.5:,.0f} {2.5:.0f} {3.5:.0f} {0:+.1f}')
for n in (999, 1000, 999999, 1500000, 2.5e9):
    for unit, size in (('G', 1e9), ('M', 1e6), ('k', 1e3), ('', 1)):
        if n >= size:
            print(f'{n:>12} {n / size:.3g}{unit}')
            break
