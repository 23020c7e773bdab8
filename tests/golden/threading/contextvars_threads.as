import contextvars
import threading

var = contextvars.ContextVar("var", default="nothing")
var.set("main")


def show(tag):
    print(tag, var.get())
    var.set(tag)
    print(tag, var.get())


t = threading.Thread(target=show, args=("fresh",))
t.start()
t.join()
context = contextvars.copy_context()
t = threading.Thread(target=context.run, args=(show, "copied"))
t.start()
t.join()
print(var.get(), context[var])
