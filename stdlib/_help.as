"""What help(object) prints: the form of pydoc, for functions in full, for classes and modules their own parts."""

import inspect as _inspect


def _indent(text):
    return "\n".join("    " + line for line in text.split("\n"))


def _function(obj, name):
    try:
        signature = str(_inspect.signature(obj))
    except (ValueError, TypeError):
        text = getattr(obj, "__text_signature__", None)
        signature = "(...)" if text is None else text.replace("($self", "(self").replace("($type", "(cls")
    doc = _inspect.getdoc(obj)
    title = name + signature
    if _inspect.ismethod(obj):
        cls = type(obj.__self__)
        title += f" method of {cls.__module__}.{cls.__qualname__} instance"
    return title + "\n" + (_indent(doc.rstrip()) + "\n" if doc else "")


def _describe(obj):
    name = getattr(obj, "__name__", None)
    module = getattr(obj, "__module__", None)
    where = f" in module {module}" if module else ""
    if _inspect.ismodule(obj):
        return f"module {name}"
    if _inspect.isclass(obj):
        return f"class {name}{where}"
    if _inspect.ismethod(obj):
        return f"method {name} in module {obj.__func__.__module__}"
    if _inspect.isbuiltin(obj):
        return f"built-in function {name}{where}"
    if _inspect.isfunction(obj):
        return f"function {name}{where}"
    cls = type(obj)
    return f"{cls.__name__} object" if cls.__module__ == "builtins" else f"{cls.__name__} in module {cls.__module__} object"


def _class(cls):
    bases = ", ".join(b.__name__ for b in cls.__bases__)
    lines = [f"class {cls.__name__}({bases})"]
    doc = _inspect.getdoc(cls)
    if doc:
        lines += [f" |  {line}".rstrip() for line in doc.split("\n")] + [" |"]
    methods = [(n, m) for n, m in cls.__dict__.items() if _inspect.isfunction(m)]
    if methods:
        lines.append(" |  Methods defined here:")
        for name, method in sorted(methods):
            lines.append(" |")
            lines += [f" |  {line}".rstrip() for line in _function(method, name).rstrip().split("\n")]
    return "\n".join(lines) + "\n"


def _module(module):
    lines = ["NAME", f"    {module.__name__}" + (f" - {module.__doc__.strip().splitlines()[0]}" if module.__doc__ else "")]
    shown = [(n, v) for n, v in sorted(vars(module).items()) if not n.startswith("_")]
    functions = [(n, v) for n, v in shown if _inspect.isroutine(v)]
    if functions:
        lines += ["", "FUNCTIONS"]
        for name, function in functions:
            lines += [_indent(_function(function, name).rstrip()), ""]
    return "\n".join(lines) + "\n"


def show(obj):
    if _inspect.ismodule(obj):
        text = _module(obj)
    elif _inspect.isclass(obj):
        text = _class(obj)
    elif _inspect.isroutine(obj):
        text = _function(obj, obj.__name__)
    else:
        text = _class(type(obj))
    print(f"Help on {_describe(obj)}:\n\n{text}")
