# stress: every 97 (a long program)
# State machines: by Enum with a table, by classes that replace __class__, by generators.
from enum import Enum, auto, Flag
class State(Enum):
    IDLE = auto(); RUNNING = auto(); PAUSED = auto(); DONE = auto()
    @property
    def final(self): return self is State.DONE
    def __str__(self): return self.name.title()
class Input(Enum):
    START, PAUSE, RESUME, STOP = "start", "pause", "resume", "stop"
class InvalidTransition(Exception):
    def __init__(self, state, event): super().__init__(f"{event.name} is not allowed in {state}"); self.state, self.event = state, event
class Machine:
    table = {(State.IDLE, Input.START): State.RUNNING, (State.RUNNING, Input.PAUSE): State.PAUSED, (State.PAUSED, Input.RESUME): State.RUNNING,
             **{(s, Input.STOP): State.DONE for s in State if not s.final}}
    def __init__(self): self.state = State.IDLE; self.history = []
    def send(self, event):
        event = Input(event) if isinstance(event, str) else event
        try: new = self.table[self.state, event]
        except KeyError: raise InvalidTransition(self.state, event) from None
        self.history.append((self.state, event, new))
        hook = getattr(self, f"on_{new.name.lower()}", None)
        self.state = new
        return hook() if hook else None
    def on_done(self): return f"finished after {len(self.history)} steps"
m = Machine()
for word in ("start", Input.PAUSE, "resume", "pause", "start", "jump", "stop", "stop"):
    try: print(word, "->", m.send(word), m.state)
    except InvalidTransition as e: print("invalid:", e, e.state.final)
    except ValueError as e: print("ValueError:", e)
print([f"{a}-{e.value}-{b}" for a, e, b in m.history], len(Machine.table), State["IDLE"] in State, [s for s in State if (s, Input.PAUSE) in Machine.table])
class Connection:
    def __init__(self): self.__class__ = Closed; self.log = []
    def __getattr__(self, name): raise RuntimeError(f"cannot {name} while {type(self).__name__.lower()}")
class Closed(Connection):
    def open(self): self.log.append("opened"); self.__class__ = Open
class Open(Connection):
    def read(self): self.log.append("read"); return "data"
    def close(self): self.log.append("closed"); self.__class__ = Closed
c = Connection(); print(type(c).__name__)
for action in ("read", "open", "read", "open", "close", "close"):
    try: print(action, getattr(c, action)(), type(c).__name__)
    except RuntimeError as e: print(e)
print(c.log, isinstance(c, Connection), Closed.__mro__[1])
def traffic_light():
    durations = {"green": 2, "yellow": 1, "red": 2}
    command = None
    while True:
        for colour, ticks in durations.items():
            for _ in range(ticks):
                command = yield colour
                if command == "night": 
                    while command != "day": command = yield "blinking"
                    break
                if command == "stop": return "switched off"
light = traffic_light(); print([next(light) for _ in range(7)], light.send("night"), next(light), light.send("day"), next(light))
try: light.send("stop")
except StopIteration as e: print(e.value)
class Doors(Flag):
    CLOSED = 0; FRONT = auto(); BACK = auto(); BOTH = FRONT | BACK
d = Doors.CLOSED
for change in (Doors.FRONT, Doors.BACK, Doors.FRONT): d ^= change; print(d, d in Doors.BOTH, bool(d & Doors.FRONT), d.value)
match m.state:
    case State.IDLE | State.PAUSED: print("waiting")
    case State() as s if s.final: print("final", s)
