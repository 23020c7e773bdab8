# code that is compiled from text: no lines, unless linecache has them; co_filename of an existing file
import linecache, sys, traceback


def show(code, filename):
    try: exec(compile(code, filename, "exec"), {"__name__": "made"})
    except Exception as e:
        e.__traceback__ = e.__traceback__.tb_next
        sys.excepthook(type(e), e, e.__traceback__)
        print("".join(traceback.format_exception(e)), end="")


source = "def f(x):\n    y = x + 1\n    return y / 0\nf(1)\n"
show(source, "<string>")
show(source, "<made up>")
show(source, "no such file.py")
linecache.cache["<known>"] = (len(source), None, source.splitlines(True), "<known>")
show(source, "<known>")
linecache.cache["lazy.py"] = (lambda: source,)
show(source, "lazy.py")
print(linecache.getline("<known>", 3), linecache.getlines("<known>")[:1], linecache.getline("<known>", 99), linecache.getline("<known>", 0), linecache.getline("nope", 1), sorted(linecache.cache)[:1] != [])
print(linecache.getline(__file__, 1), len(linecache.getlines(__file__)) > 10, linecache.lazycache("x", {}), linecache.lazycache("<y>", {"__name__": "n"}), linecache.checkcache(), linecache.checkcache("nope"))
linecache.clearcache()
print(linecache.cache, linecache.getline("<known>", 3) == "")
class Loader:
    def get_source(self, name): return "line one of " + name + "\nraise ValueError\n"
print(linecache.getline("from_loader", 1, {"__name__": "n", "__loader__": Loader()}))
try: eval("(lambda: undefined_thing)()")
except NameError as e: print("".join(traceback.format_exception(e)[-2:]), end="")
