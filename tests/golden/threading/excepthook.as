import sys
import threading


def die(error):
    raise error


seen = []
threading.excepthook = lambda args: seen.append((args.exc_type.__name__, str(args.exc_value), args.exc_traceback is not None, args.thread.name))
for error in (ValueError("a"), KeyError("b"), SystemExit(3), KeyboardInterrupt()):
    t = threading.Thread(target=die, args=(error,), name="dying")
    t.start()
    t.join()
    print(t.is_alive())
print(seen)
threading.excepthook = threading.__excepthook__


class Out:
    def __init__(self):
        self.lines = []

    def write(self, text):
        self.lines.append(text)

    def flush(self):
        pass


out = Out()
sys.stderr = out
t = threading.Thread(target=die, args=(OSError("gone"),), name="worker")
t.start()
t.join()
t = threading.Thread(target=sys.exit, name="quiet")
t.start()
t.join()
sys.stderr = sys.__stderr__
text = "".join(out.lines).splitlines()
print(text[0], text[-1], len(text) > 5)
