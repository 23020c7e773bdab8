import threading

data = threading.local()
data.x = "main"


def show(name):
    print(name, hasattr(data, "x"), data.__dict__)
    data.x = name
    print(name, data.x, vars(data))


for name in "ab":
    t = threading.Thread(target=show, args=(name,))
    t.start()
    t.join()
print(data.x)
del data.x
try:
    data.x
except AttributeError as e:
    print(e)
try:
    data.__dict__ = {}
except AttributeError as e:
    print(e)


class Mine(threading.local):
    number = 2

    def __init__(self, tag, *, other=None):
        self.tag = tag
        self.made_in = threading.current_thread().name
        self.other = other

    def squared(self):
        return self.number ** 2


mine = Mine("t", other=[1])


def use():
    print(mine.tag, mine.made_in, mine.other, mine.number, mine.squared())
    mine.number = 7
    print(mine.squared())


t = threading.Thread(target=use, name="user")
t.start()
t.join()
use()
try:
    threading.local(1)
except TypeError as e:
    print(e)
