# stress: every 97 (a long program)
# Behavioural patterns: observer, command with undo, memento, strategy, chain of responsibility, template method, mediator, iterator, null object.
from abc import ABC, abstractmethod
from collections import deque
from contextlib import contextmanager
from copy import deepcopy
class Editor:
    def __init__(self): self.text, self._undo, self._redo = "", [], []
    def do(self, command): command(self); self._undo.append(command); self._redo.clear(); return self
    def undo(self):
        if not self._undo: raise IndexError("nothing to undo")
        c = self._undo.pop(); c.revert(self); self._redo.append(c); return self
    def redo(self):
        if not self._redo: raise IndexError("nothing to redo")
        c = self._redo.pop(); c(self); self._undo.append(c); return self
    def __str__(self): return self.text
class Command(ABC):
    @abstractmethod
    def __call__(self, editor): ...
    @abstractmethod
    def revert(self, editor): ...
class Insert(Command):
    def __init__(self, text): self.added = text
    def __call__(self, e): e.text += self.added
    def revert(self, e): e.text = e.text[:-len(self.added)]
class Snapshot(Command):
    def __init__(self, f): self.f = f
    def __call__(self, e): self.before = e.text; e.text = self.f(e.text)
    def revert(self, e): e.text = self.before
class Macro(Command):
    def __init__(self, *c): self.c = c
    def __call__(self, e): [c(e) for c in self.c]
    def revert(self, e): [c.revert(e) for c in reversed(self.c)]
e = Editor(); e.do(Insert("hello")).do(Snapshot(str.upper)).do(Macro(Insert("!"), Snapshot(lambda t: t[::-1]))); print(e, e.undo(), e.undo(), e.redo(), e.undo().undo(), sep="|")
for f in (e.undo, lambda: e.redo() and e.redo() and e.redo() and e.redo(), Command, lambda: e.do(5)):
    try: f()
    except Exception as x: print(type(x).__name__ + ":", x)
class Originator:
    def __init__(self): self.state = {"a": [1]}
    class Memento:
        def __init__(self, state): self.__state = deepcopy(state)
        @property
        def state(self): return deepcopy(self.__state)
    def save(self): return self.Memento(self.state)
    def restore(self, m): self.state = m.state
    @contextmanager
    def transaction(self):
        m = self.save()
        try: yield self.state
        except Exception as x: self.restore(m); print("rolled back:", x)
o = Originator()
with o.transaction() as s: s["a"].append(2)
with o.transaction() as s: s["a"].append(3); s["b"] = 1 / 0
print(o.state)
try: o.save().__state
except AttributeError as x: print(x)
class Handler:
    def __init__(self, next=None): self.next = next
    def __call__(self, request):
        result = self.handle(request)
        return result if result is not None else self.next(request) if self.next else f"nobody handles {request!r}"
    def handle(self, request): pass
class Numbers(Handler):
    def handle(self, r): return f"number {r}" if isinstance(r, int) else None
class Texts(Handler):
    def handle(self, r):
        match r:
            case str() if r.isupper(): return f"shouted {r}"
            case "": return "empty"
chain = Numbers(Texts(Handler())); print([chain(r) for r in (5, "HEY", "", "low", 2.5)])
class Report(ABC):
    def __str__(self): return "\n".join(filter(None, (self.header(), *self.lines(), self.footer())))
    def header(self): return f"== {type(self).__name__} =="
    @abstractmethod
    def lines(self): ...
    def footer(self): return ""
class Sales(Report):
    def __init__(self, **d): self.d = d
    def lines(self): return (f"{k:<6}{v:>5}" for k, v in self.d.items())
    def footer(self): return f"total {sum(self.d.values()):>5}"
print(Sales(pears=3, plums=12))
class Null:
    _the = None
    def __new__(cls, *a, **k): cls._the = cls._the or super().__new__(cls); return cls._the
    def __call__(self, *a, **k): return self
    def __getattr__(self, n): return self
    def __getitem__(self, k): return self
    def __setattr__(self, n, v): pass
    def __bool__(self): return False
    def __iter__(self): return iter(())
    def __len__(self): return 0
    def __repr__(self): return "Null"
n = Null(); print(n.a.b(1)[2].c, bool(n), list(n), n is Null(5), len(n)); n.x = 1; print(n.x)
class Room:
    def __init__(self): self.users, self.log = {}, deque(maxlen=3)
    def join(self, u): self.users[u.name] = u; u.room = self; return u
    def send(self, frm, to, text):
        targets = [self.users[to]] if to else [u for u in self.users.values() if u is not frm]
        for t in targets: t.inbox.append((frm.name, text))
        self.log.append(f"{frm.name}->{to or '*'}: {text}"); return len(targets)
class User:
    def __init__(self, name): self.name, self.inbox = name, []
    def __matmul__(self, other): return lambda text: self.room.send(self, other.name, text)
    def __call__(self, text): return self.room.send(self, None, text)
room = Room(); ann, bob, cid = (room.join(User(n)) for n in ("ann", "bob", "cid")); print(ann("hi all"), (bob @ ann)("hi ann"), cid("bye"), (ann @ cid)("wait"), ann.inbox, cid.inbox, list(room.log))
strategies = {"add": lambda a, b: a + b, "max": max, "pow": pow, **{f"shift{n}": lambda a, b, n=n: (a + b) << n for n in range(2)}}
print({k: f(2, 3) for k, f in strategies.items()})
