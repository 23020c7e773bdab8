# names that are not bound: locals, cells, globals, class bodies, comprehensions, exec; with what the message says
def attempt(f):
    try: return f()
    except NameError as e: return f"{type(e).__name__}: {e} [{e.name}]"
def local_before(): print(x); x = 1
def deleted(): x = 1; del x; return x
def branch(flag):
    if flag: x = 1
    return x
def loop_never():
    for i in []: pass
    return i
def except_name():
    try: 1 / 0
    except ZeroDivisionError as e: pass
    return e
def cell_before():
    def inner(): return cell
    r = inner()
    cell = 1
def cell_deleted():
    cell = 1
    def inner(): return cell
    del cell
    return inner()
def nonlocal_deleted():
    cell = 1
    def inner():
        nonlocal cell
        del cell
    inner()
    return cell
def delete_unbound(): del nothing_bound
def delete_twice(): x = 1; del x; del x
def delete_global():
    global never_there
    del never_there
def augmented(): count += 1; count = 0
def aug_global():
    global never_there
    never_there += 1
def class_body():
    x = 1
    class C:
        y = x
        x = x
        z = never_in_class
def class_comprehension():
    class C:
        items = [1, 2]
        doubled = [i for i in items]
        nested = [items for i in items]
def comp_leak():
    [leak for leak in [1]]
    return leak
def walrus_keeps():
    [kept := i for i in range(3)]
    return kept
def exec_local():
    exec("made = 1")
    return made
def lambda_default(): return (lambda a=missing_default: a)()
def with_name():
    import contextlib
    with contextlib.suppress(ValueError) as w: raise ValueError
    return w
def match_name():
    match [1, 2]:
        case [a, 5]: pass
    return a
def match_missing():
    match 5:
        case [never]: pass
    return never
def import_unbound():
    if False: import json
    return json
def function_later(): return later_function()
def mutual():
    def a(): return b_local()
    r = a()
    def b_local(): return 1
    return r
def star_args(*args): del args; return args
def param(p):
    del p
    return p
for f in (local_before, deleted, lambda: branch(True), lambda: branch(False), loop_never, except_name, cell_before, cell_deleted, nonlocal_deleted, delete_unbound, delete_twice, delete_global, augmented, aug_global, class_body, class_comprehension, comp_leak, walrus_keeps, exec_local, lambda_default, with_name, match_name, match_missing, import_unbound, function_later, mutual, star_args, lambda: param(1)):
    print(getattr(f, "__name__", "?"), "->", attempt(f))
def later_function(): return "defined now"
print(function_later())
print(attempt(lambda: eval("never_there")), attempt(lambda: eval("[q for q in never_there]")), attempt(lambda: exec("del never_there")), attempt(lambda: exec("def f(): return gone\nf()", {})))
