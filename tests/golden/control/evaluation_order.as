# Operands are evaluated from the left to the right, targets after the value.
def say(x, v=None):
    print(x, end=" ")
    return v if v is not None else x

class Box:
    def __init__(self, name): self.name = name
    def __getitem__(self, k): print(f"get[{k}]", end=" "); return 0
    def __setitem__(self, k, v): print(f"set[{k}]={v}", end=" ")
    def __getattr__(self, n): print(f"attr {n}", end=" "); return self

b = Box("b")
say(1) + say(2) * say(3); print()
say(1) < say(2) < say(3); print()
say(3) < say(2) < say(1); print()
[say(1), say(2), *[say(3)], say(4)]; print()
{say("k1"): say("v1"), say("k2"): say("v2"), **{say("k3"): say("v3")}}; print()
def f(*a, **k): pass
f(say(1), *[say(2)], say(3), x=say(4), *[say(5)], **{"y": say(6)}); print()
b[say("i")] = say("v"); print()
b[say("i")], b[say("j")] = say(1), say(2); print()
b[say("i")] += say(5); print()
say("o", b).x[say("i")] = say("v"); print()
say("a", b)[say("l"):say("u"):say("s")]; print()
say(1) if say(0, 0) else say(2); print()
say("", "") or say("x") and say("y"); print()
x = say("v"), *[say("w")]; print()
f"{say(1)} {say(2)!r} {say(3):>{say(4)}}"; print()
lambda a=say("default"): 0; print()
