# named tuples of the interpreter
import sys, time
v = sys.version_info
major, minor, *rest = v
print(major, minor, v[0], v[:2], len(v), isinstance(v, tuple), tuple(v)[:2] == v[:2], v.n_fields, v.n_sequence_fields)
print(repr(sys.int_info))
t = time.gmtime(0)
print(t, len(t), t.tm_zone, t.tm_gmtoff, t[0], t == tuple(t), hash(t) == hash(tuple(t)))
for attempt in (lambda: setattr(v, "major", 4), lambda: time.struct_time((1, 2)), lambda: time.struct_time(5)):
    try:
        attempt()
    except Exception as e:
        print(type(e).__name__, e)
s = time.struct_time((2024, 2, 29, 12, 30, 15, 3, 60, 0))
print(s.tm_year, s.tm_yday, s.tm_zone, s)
