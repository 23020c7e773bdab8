from dataclasses import *


@dataclass
class P:
    x: int
    y: int = 0


@dataclass(frozen=True)
class F:
    a: int = 1


@dataclass(kw_only=True)
class K:
    a: int


def attempt(text):
    try:
        exec(text)
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)



for text in (
    "P()", "P(1, 2, 3)", "P(z=1)", "P(1) < P(2)", "hash(P(1))", "P.x", "replace(P(1), z=5)", "fields(3)", "asdict(P)",
    "F().a = 5", "del F().a", "F().zz = 1", "K(1)",
    "@dataclass\nclass X:\n  a: int = 1\n  b: int", "@dataclass\nclass X:\n  a: list = []",
    "@dataclass\nclass X:\n  a = field()", "@dataclass(order=True, eq=False)\nclass X:\n  a: int",
    "@dataclass(frozen=True)\nclass X(P):\n  a: int = 1", "@dataclass\nclass X(F):\n  d: int = 1",
    "@dataclass(order=True)\nclass X:\n  a: int\n  def __lt__(s, o): pass", "field(default=1, default_factory=list)",
    "make_dataclass('M', ['a', 'a'])", "make_dataclass('M', ['1'])",
):
    attempt(text)
