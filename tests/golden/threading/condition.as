# run: --virtual-time
import threading
import time

c = threading.Condition()
items = []


def consume(name):
    with c:
        while not items:
            print(name, "waits")
            c.wait()
        print(name, "takes", items.pop(0))


threads = [threading.Thread(target=consume, args=(f"c{i}",)) for i in range(3)]
for t in threads:
    t.start()
    time.sleep(0.02)
for i in range(2):
    with c:
        items.append(i)
        c.notify()
    time.sleep(0.02)
with c:
    items.append("last")
    c.notify_all()
for t in threads:
    t.join()
with c:
    start = time.monotonic()
    print(c.wait(0.1), round(time.monotonic() - start, 1))
    print(c.wait(0), c.wait_for(lambda: 5, 1), c.wait_for(lambda: [], 0.05))
for wrong in (c.wait, c.notify, c.notify_all, c.release):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
value = 0


def count():
    global value
    for i in range(3):
        time.sleep(0.02)
        with c:
            value += 1
            c.notify()


t = threading.Thread(target=count)
t.start()
with c:
    print(c.wait_for(lambda: value == 3), value)
t.join()
plain = threading.Condition(threading.Lock())
with plain:
    plain.notify(5)
print(repr(plain).endswith(", 0)>"))
