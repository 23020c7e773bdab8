"""Warnings: which are shown, how often, and how they look."""

import sys
from _traceback import source_line as _source_line

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
           "resetwarnings", "catch_warnings"]

# (action, message pattern or None, category, module pattern or None, line number or 0); the first that fits decides.
filters = []
defaultaction = "default"
onceregistry = {}
_version = 1


class WarningMessage:
    """What showwarning() gets, and what catch_warnings(record=True) collects."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}"
                % (self.message, self._category_name, self.filename, self.lineno, self.line))


def _filters_mutated():
    global _version
    _version += 1


def formatwarning(message, category, filename, lineno, line=None):
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        line = _source_line(filename, lineno)
    if line:
        line = line.strip()
        text += "  %s\n" % line
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    if file is None:
        file = sys.stderr
        if file is None:
            return
    try:
        file.write(formatwarning(message, category, filename, lineno, line))
    except OSError:
        pass


_showwarning_default = showwarning


def _show(message):
    if showwarning is not _showwarning_default:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(message.message, message.category, message.filename, message.lineno, message.file, message.line)
        return
    _showwarning_default(message.message, message.category, message.filename, message.lineno, message.file, message.line)


def _compile(pattern, flags=0):
    if not pattern:
        return None
    import re
    return re.compile(pattern, re.I if flags else 0)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    assert action in ("error", "ignore", "always", "default", "module", "once"), "invalid action: %r" % (action,)
    assert isinstance(message, str), "message must be a string"
    assert isinstance(category, type), "category must be a class"
    assert issubclass(category, Warning), "category must be a Warning subclass"
    assert isinstance(module, str), "module must be a string"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add_filter(action, _compile(message, 1), category, _compile(module), lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    assert action in ("error", "ignore", "always", "default", "module", "once"), "invalid action: %r" % (action,)
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    if not append:
        try:
            filters.remove(item)
        except ValueError:
            pass
        filters.insert(0, item)
    elif item not in filters:
        filters.append(item)
    _filters_mutated()


def resetwarnings():
    filters[:] = []
    _filters_mutated()


class _OptionError(Exception):
    pass


def _process_options(options):
    for option in options:
        try:
            _set_option(option)
        except _OptionError as error:
            print("Invalid -W option ignored:", error, file=sys.stderr)


class _Literal:
    """A -W option's text: it must begin with, or be, just this."""

    def __init__(self, text, whole):
        self.text = text
        self.whole = whole

    def match(self, text):
        return text == self.text if self.whole else text.lower().startswith(self.text.lower())


def _set_option(option):
    parts = option.split(':')
    if len(parts) > 5:
        raise _OptionError("too many fields (max 5): %r" % (option,))
    while len(parts) < 5:
        parts.append('')
    action, message, category, module, lineno = [part.strip() for part in parts]
    action = _get_action(action)
    category = _get_category(category)
    if lineno:
        try:
            lineno = int(lineno)
            if lineno < 0:
                raise ValueError
        except (ValueError, OverflowError):
            raise _OptionError("invalid lineno %r" % (lineno,)) from None
    else:
        lineno = 0
    _add_filter(action, _Literal(message, False) if message else None, category,
                _Literal(module, True) if module else None, lineno, append=False)


def _get_action(action):
    if not action:
        return "default"
    if action == "all":
        return "always"
    for known in ('default', 'always', 'ignore', 'module', 'once', 'error'):
        if known.startswith(action):
            return known
    raise _OptionError("invalid action: %r" % (action,))


def _get_category(category):
    if not category:
        return Warning
    if '.' not in category:
        import builtins as module
        name = category
    else:
        module_name, _, name = category.rpartition('.')
        try:
            module = __import__(module_name, None, None, [name])
        except ImportError:
            raise _OptionError("invalid module name: %r" % (module_name,)) from None
    try:
        found = getattr(module, name)
    except AttributeError:
        raise _OptionError("unknown warning category: %r" % (category,)) from None
    if not issubclass(found, Warning):
        raise _OptionError("invalid warning category: %r" % (category,))
    return found


def warn(message, category=None, stacklevel=1, source=None):
    """Issues a warning for the caller, or for whoever is stacklevel calls out."""
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '{:s}'".format(type(category).__name__))
    stacklevel = range(stacklevel).stop  # an int, or the TypeError of C
    try:
        frame = sys._getframe(stacklevel if stacklevel > 0 else 1)
    except ValueError:
        globals = sys.__dict__
        filename = "sys"
        lineno = 1
    else:
        globals = frame.f_globals
        filename = frame.f_code.co_filename
        lineno = frame.f_lineno
    module = globals.get('__name__', "<string>")
    registry = globals.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, module, registry, globals, source)


def _describe_unawaited(record):
    """The message for a coroutine whose origin is known: its name, and file, line and function of each frame, by lines."""
    import traceback
    name, *origin = record.split('\n')
    frames = [traceback.FrameSummary(origin[i], int(origin[i + 1]), origin[i + 2])
              for i in reversed(range(0, len(origin) - 2, 3))]
    lines = ''.join(traceback.format_list(frames)).rstrip('\n')
    return f"coroutine {name!r} was never awaited\nCoroutine created at (most recent call last)\n{lines}"


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    lineno = range(lineno).stop
    if registry is not None and not isinstance(registry, dict):
        raise TypeError("'registry' must be a dict or None")
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() in (".py", ".as"):
            module = module[:-3]
    once = onceregistry if registry is None else registry
    if registry is None:
        registry = {}
    if registry.get('version', 0) != _version:
        registry.clear()
        registry['version'] = _version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = _find_action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once" or action == "module":
        registry[key] = 1
        seen = once if action == "once" else registry
        if seen.get((text, category)):
            return
        seen[text, category] = 1
    elif action == "default":
        registry[key] = 1
    elif action != "always":
        raise RuntimeError("Unrecognized action (%r) in warnings.filters:\n %s" % (action, None))
    _show(WarningMessage(message, category, filename, lineno, source=source))


def _find_action(text, category, module, lineno):
    for action, message_pattern, wanted, module_pattern, line in filters:
        if ((message_pattern is None or message_pattern.match(text)) and issubclass(category, wanted)
                and (module_pattern is None or module_pattern.match(module)) and (line == 0 or lineno == line)):
            return action
    return defaultaction


class catch_warnings:
    """Restores the filters and showwarning() at the end; record=True gives a list that collects the warnings."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules['warnings']:
            args.append("module=%r" % self._module)
        return "%s(%s)" % (type(self).__name__, ", ".join(args))

    def __enter__(self):
        global filters, showwarning, _showwarning_default
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        self._saved = filters, showwarning, _showwarning_default
        filters = filters[:]
        _filters_mutated()
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        log = []

        def record(message, category, filename, lineno, file=None, line=None):
            log.append(WarningMessage(message, category, filename, lineno, file, line))

        showwarning = _showwarning_default = record
        return log

    def __exit__(self, *exc_info):
        global filters, showwarning, _showwarning_default
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        filters, showwarning, _showwarning_default = self._saved
        _filters_mutated()


def _set_defaults():
    for item in (("default", None, DeprecationWarning, "__main__", 0), ("ignore", None, DeprecationWarning, None, 0),
                 ("ignore", None, PendingDeprecationWarning, None, 0), ("ignore", None, ImportWarning, None, 0),
                 ("ignore", None, ResourceWarning, None, 0)):
        if item[3] is not None:
            item = item[:3] + (_Literal(item[3], True),) + item[4:]
        filters.append(item)


_set_defaults()
_process_options(sys.warnoptions)
