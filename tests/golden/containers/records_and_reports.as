# stress: every 97 (a long program)
# Rows of dicts: filter, join, group, pivot, sort by several columns, percentiles, a table.
from collections import defaultdict
from functools import reduce
from itertools import accumulate, groupby, zip_longest
from operator import itemgetter

SALES = [dict(zip(("day", "city", "product", "n", "price"), row)) for row in [
    (1, "Oslo", "tea", 3, 2.5), (1, "Rome", "tea", 5, 2.5), (1, "Oslo", "jam", 1, 4.0), (2, "Rome", "jam", 7, 4.25), (2, "Oslo", "tea", 2, 2.75), (3, "Rome", "tea", 4, 2.5), (3, "Bonn", "ham", 1, 9.99)]]
CITIES = {"Oslo": "NO", "Rome": "IT"}

joined = [{**row, "country": CITIES.get(row["city"], "??"), "sum": row["n"] * row["price"]} for row in SALES]
print(joined[0], [r["city"] for r in joined if r["country"] == "??"])
totals = defaultdict(float)
for r in joined:
    totals[r["country"], r["product"]] += r["sum"]
print(dict(sorted(totals.items())))
pivot = {}
for r in joined:
    pivot.setdefault(r["city"], {}).setdefault(r["product"], []).append(r["n"])
columns = sorted({p for row in pivot.values() for p in row})
print("%-6s" % "" + "".join("%6s" % c for c in columns))
for city in sorted(pivot):
    print("%-6s" % city + "".join("%6s" % sum(pivot[city].get(c, [])) for c in columns))
for day, rows in groupby(SALES, key=itemgetter("day")):
    rows = list(rows)
    print(day, len(rows), max(rows, key=lambda r: r["n"] * r["price"])["city"], {r["product"] for r in rows} == {"tea", "jam"})
print(list(accumulate((r["n"] for r in SALES))), reduce(lambda a, r: {**a, r["city"]: a.get(r["city"], 0) + r["n"]}, SALES, {}))
ordered = sorted(SALES, key=lambda r: (-r["n"], r["city"], r["product"]))
print([(r["n"], r["city"]) for r in ordered], [r["n"] for r in sorted(SALES, key=itemgetter("product", "day"))])
values = sorted(r["sum"] for r in joined)
print(values[len(values) // 2], sum(values) / len(values), [values[int(q * (len(values) - 1))] for q in (0, 0.25, 0.5, 0.75, 1)])
print(list(zip_longest(*pivot["Oslo"].values(), fillvalue="-")), {k: [d[k] for d in SALES[:2]] for k in SALES[0]})
header = tuple(SALES[0])
lines = [header] + [tuple(map(str, r.values())) for r in SALES[:3]]
widths = [max(map(len, column)) for column in zip(*lines)]
for line in lines:
    print(" | ".join(cell.ljust(w) for cell, w in zip(line, widths)).rstrip())
try:
    print(sorted(SALES))
except TypeError as e:
    print(e)
SALES[:] = [r for r in SALES if r.pop("day") > 1]
print(len(SALES), SALES[0])
