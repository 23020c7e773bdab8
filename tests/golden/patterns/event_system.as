# stress: every 97 (a long program)
# Events: decorators, priorities, weak listeners, handlers that unsubscribe, errors in the middle, properties that notify.
import weakref
from collections import defaultdict
from functools import wraps
class Event:
    def __init__(self, name): self.name = name; self._handlers = []
    def __iadd__(self, handler): self._handlers.append((0, handler)); return self
    def __isub__(self, handler):
        for i, (_, h) in enumerate(self._handlers):
            if h == handler: del self._handlers[i]; return self
        raise ValueError(f"{getattr(handler, '__name__', handler)} does not listen to {self.name}")
    def __call__(self, *args, **kwargs):
        results, errors = [], []
        for _, handler in sorted(self._handlers, key=lambda pair: -pair[0]):
            try: results.append(handler(*args, **kwargs))
            except Exception as e: errors.append(e)
        if errors: raise ExceptionGroup(f"{self.name} failed", errors)
        return results
    def on(self, priority=0):
        def register(f): self._handlers.append((priority, f)); return f
        return register
    def once(self, f):
        @wraps(f)
        def wrapper(*a, **k):
            self.__isub__(wrapper)
            return f(*a, **k)
        self._handlers.append((0, wrapper)); return wrapper
    def __len__(self): return len(self._handlers)
    def __bool__(self): return True
    def __contains__(self, f): return any(h == f for _, h in self._handlers)
class HasEvents:
    def __init_subclass__(cls, events=(), **kw):
        super().__init_subclass__(**kw)
        cls._event_names = (*getattr(cls, "_event_names", ()), *events)
    def __init__(self):
        for name in self._event_names: setattr(self, name, Event(f"{type(self).__name__}.{name}"))
class Notify:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner): return self if obj is None else obj.__dict__.get(self.name)
    def __set__(self, obj, value):
        old = obj.__dict__.get(self.name)
        if old != value: obj.__dict__[self.name] = value; obj.changed(self.name, old, value)
class Button(HasEvents, events=("clicked", "changed")):
    label = Notify()
    size = Notify()
class Toggle(Button, events=("toggled",)): pass
b = Toggle(); print(Toggle._event_names, Button._event_names)
log = []
def first(x): log.append(f"first {x}"); return 1
class Listener:
    def handle(self, x): log.append(f"method {x}"); return "m"
l = Listener()
b.clicked += first; b.clicked += l.handle
@b.clicked.on(priority=5)
def early(x): log.append(f"early {x}"); return 0
@b.clicked.once
def just_once(x): log.append(f"once {x}"); return "o"
print(b.clicked("A"), len(b.clicked), l.handle in b.clicked, just_once in b.clicked); b.clicked -= l.handle; print(b.clicked("B"), log); log.clear()
try: b.clicked -= l.handle
except ValueError as e: print(e)
b.changed += lambda name, old, new: log.append((name, old, new))
b.label = "OK"; b.label = "OK"; b.size = 3; b.label = "Cancel"; print(log, b.label); log.clear()
@b.clicked.on()
def failing(x): raise KeyError(x)
@b.clicked.on(9)
def failing_too(x): raise ValueError("early failure")
try: b.clicked("C")
except ExceptionGroup as e: print(e, [repr(x) for x in e.exceptions], log)
class Bus:
    def __init__(self): self.topics = defaultdict(weakref.WeakSet)
    def subscribe(self, topic, obj): self.topics[topic].add(obj)
    def publish(self, topic, *args): return sorted(getattr(o, "on_" + topic)(*args) for o in self.topics[topic])
class Sub:
    def __init__(self, n): self.n = n
    def on_news(self, text): return f"{self.n}: {text}"
bus = Bus(); a, c = Sub("a"), Sub("c"); bus.subscribe("news", a); bus.subscribe("news", c); bus.subscribe("news", a); print(bus.publish("news", "hi")); del a; import gc; gc.collect(); print(bus.publish("news", "again"), bus.publish("other"))
