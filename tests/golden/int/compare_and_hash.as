# Ints and floats compare by their exact values, and equal numbers have equal hashes.
ints = [0, 1, 2**53, 2**53 + 1, 2**61, 2**62 + 1, 10**22, 10**23, 10**400, -2**63, -10**400]
floats = [0.0, 1.0, 0.5, 2.0**53, 2.0**61, 2.0**62, 1e22, 1e23, 1e308, float("inf"), float("-inf"), float("nan"), -2.0**63]
for i in ints:
    print(i if abs(i) < 10**40 else "long", "".join("<" if i < f else ">" if i > f else "=" if i == f else "?" for f in floats),
          "".join("1" if f <= i else "0" for f in floats))
print([hash(i) for i in ints])
print([hash(f) for f in floats if f == f])
print(hash(2**61 - 1), hash(-1), hash(-2), hash(True), hash(2**61), hash(-2**61))
print({1: "int", True: "bool", 1.0: "float"}, {2**70: "long"}[2.0**70])
print(sorted([3, 1.5, True, 2**70, -1e300, False]), max(1, True), min(0.0, False))
