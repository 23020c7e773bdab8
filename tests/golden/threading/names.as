# names, and what a thread knows of itself
import threading


def show():
    t = threading.current_thread()
    print(t.name, t.daemon, t.is_alive(), t.ident == threading.get_ident(), t is threading.main_thread())


show()
for t in (threading.Thread(target=show), threading.Thread(target=show, name="named"), threading.Thread(target=show, daemon=True),
          threading.Thread(target=lambda: show()), threading.Thread(target=show, name=5)):
    print(t.name, t.ident, t.daemon)
    t.start()
    t.join()


class Mine(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"mine-{n}")
        self.n = n

    def run(self):
        print("run of", self.name, self.n)
        self.result = self.n * 2


mine = Mine(21)
mine.start()
mine.join()
print(mine.result, repr(mine).startswith("<Mine(mine-21, stopped "))
t = threading.Thread(target=show)
print(repr(t))
t.name = "renamed"
t.daemon = True
print(repr(t))
t.start()
t.join()
for change in (lambda: setattr(t, "daemon", False), lambda: threading.Thread(target=show, group=3)):
    try:
        change()
    except (RuntimeError, AssertionError) as e:
        print(type(e).__name__, e)
daemon_child = []
t = threading.Thread(target=lambda: daemon_child.append(threading.Thread().daemon), daemon=True)
t.start()
t.join()
print("inherits", daemon_child)


class Forgets(threading.Thread):
    def __init__(self):
        pass


try:
    Forgets().start()
except RuntimeError as e:
    print(e)
