# Did you mean ...?
import sys, traceback


def show(f):
    try:
        f()
    except Exception as e:
        print(traceback.format_exception_only(e)[-1], end="")


class Account:
    balance = 3

    def deposit(self): pass


value = 1


def local_name():
    counter = 1
    return conuter


show(lambda: Account().balanse)
show(lambda: Account().Balance)
show(lambda: Account().withdraw)
show(lambda: Account.deposits)
show(lambda: "".uper())
show(lambda: [].appendd(1))
show(lambda: vaule)
show(lambda: pritn("x"))
show(lambda: lenn)
show(lambda: xyzzy)
show(lambda: sys.stdoutt)
show(local_name)
show(lambda: None.foo)
show(lambda: (1).bit_lenght())
