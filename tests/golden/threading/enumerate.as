# run: --virtual-time
import threading
import time

gate = threading.Event()
threads = [threading.Thread(target=gate.wait, name=f"t{i}") for i in range(3)]
for t in threads:
    t.start()
print(sorted(t.name for t in threading.enumerate()), threading.active_count())
gate.set()
for t in threads:
    t.join()
print([t.name for t in threading.enumerate()])
print(len({threading.get_ident() for _ in range(3)}), threading.get_native_id() > 0, threading.stack_size())
print(threading.TIMEOUT_MAX, threading.ThreadError is RuntimeError, type(threading.Lock()).__name__)
for old in ("currentThread", "activeCount"):
    print(old, hasattr(threading, old))
