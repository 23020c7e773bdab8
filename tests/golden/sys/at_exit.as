# atexit functions run last one first, also after an error
import atexit


@atexit.register
def first():
    print("registered first")


atexit.register(print, "registered second", sep="-")


class Bad:
    def __call__(self):
        raise ValueError("in an exit function")

    def __repr__(self):
        return "<bad>"


atexit.register(Bad())


def gone():
    print("never")


atexit.register(gone)
atexit.unregister(gone)
try:
    atexit.register(5)
except TypeError as e:
    print(e)
print("main ends")
raise KeyError("main")
