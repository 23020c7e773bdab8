# values to texts
import json, io
values = [None, True, False, 0, -5, 10**30, 1.5, 1e100, -0.0, "", "text", 'quote " \\ / \b\f\n\r\t\x00\x1f\x7f', "äöü€😀\ud800", [], {},
          [1, [2, [3]]], (1, 2), {"a": 1, "b": [True, None], "c": {"d": {}}}, {1: 2, None: 3, True: 4, 1.5: 5}, float("inf"), float("nan")]
for v in values:
    print(json.dumps(v), json.dumps(v, ensure_ascii=False).encode("utf-8", "replace"))
data = {"z": [1, 2, {"y": []}], "a": {}, "m": "x"}
print(json.dumps(data, indent=2))
print(json.dumps(data, indent="\t", sort_keys=True))
print(json.dumps(data, separators=(",", ":")), json.dumps([1, 2], indent=0))
print(json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps({(1, 2): 3, "k": 4}, skipkeys=True))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        return super().default(o)


print(json.dumps([Point(1, 2)], cls=Encoder), json.dumps(Point(3, 4), default=vars), json.dumps({1, 2}, default=sorted))
f = io.StringIO()
json.dump({"k": [1]}, f, indent=1)
print(f.getvalue())


def attempt(*args, **kw):
    try:
        print(json.dumps(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


loop = []
loop.append(loop)
attempt(loop)
attempt({1, 2})
attempt(Point(1, 2))
attempt({(1,): 2})
attempt(float("nan"), allow_nan=False)
attempt([object], cls=Encoder)
attempt(b"bytes")
