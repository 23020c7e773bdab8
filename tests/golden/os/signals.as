# signal: handlers, names, wrong arguments, alarm, raise_signal, exceptions in handlers
import os, signal, time
def attempt(f, *a):
    try: return repr(f(*a))
    except BaseException as e: return f"{type(e).__name__}: {e}"
def handler(number, frame): print("got", signal.Signals(number).name, frame is not None)
print(signal.signal(signal.SIGUSR1, handler), signal.getsignal(signal.SIGUSR1) is handler, signal.getsignal(signal.SIGUSR2), signal.SIGINT, repr(signal.SIGTERM), int(signal.SIGKILL), signal.Signals(15), signal.strsignal(2), signal.Signals["SIGHUP"])
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
print(attempt(signal.signal, 9, handler), attempt(signal.signal, 0, handler), attempt(signal.signal, 999, handler), attempt(signal.signal, signal.SIGUSR1, 5), attempt(signal.signal, "x", handler), attempt(signal.getsignal, 999), attempt(signal.raise_signal, 999), attempt(signal.Signals, 999), attempt(signal.strsignal, 999))
def raising(number, frame): raise ValueError(f"from handler {number}")
signal.signal(signal.SIGUSR2, raising)
try: os.kill(os.getpid(), signal.SIGUSR2); time.sleep(0.01)
except ValueError as e: print("caught", e)
print(signal.signal(signal.SIGUSR2, signal.SIG_IGN) is raising, signal.getsignal(signal.SIGUSR2))
os.kill(os.getpid(), signal.SIGUSR2)
print(signal.signal(signal.SIGUSR2, signal.SIG_DFL))
print(signal.default_int_handler.__name__, attempt(signal.default_int_handler, 2, None), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as e: print("interrupted", repr(e))
signal.signal(signal.SIGALRM, lambda n, f: print("alarm"))
print(signal.alarm(10), signal.alarm(0) > 0, signal.setitimer(signal.ITIMER_REAL, 0.01))
time.sleep(0.05)
print(signal.getitimer(signal.ITIMER_REAL), signal.alarm(0))
try:
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    signal.signal(signal.SIGALRM, raising)
    while True: pass
except ValueError as e: print(e)
print(sorted(s.name for s in signal.valid_signals() if isinstance(s, signal.Signals))[:5], signal.NSIG, signal.Handlers.SIG_DFL)
class Timeout(Exception): pass
class timeout:
    def __init__(self, seconds): self.seconds = seconds
    def __enter__(self):
        self.old = signal.signal(signal.SIGALRM, self.fire)
        signal.setitimer(signal.ITIMER_REAL, self.seconds)
    def fire(self, n, f): raise Timeout(self.seconds)
    def __exit__(self, *a): signal.setitimer(signal.ITIMER_REAL, 0); signal.signal(signal.SIGALRM, self.old)
try:
    with timeout(0.01): time.sleep(10)
except Timeout as e: print("timed out", e)
with timeout(5): print("in time")
