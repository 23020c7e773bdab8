"""Lines of source files, as tracebacks quote them. The cache itself is the interpreter's."""

from _traceback import source_line as _source_line, forget_source as _forget_source

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def getline(filename, lineno, module_globals=None):
    """The line with its newline, or '' if it cannot be had."""
    line = _source_line(filename, lineno)
    return '' if line is None else line + '\n'


def getlines(filename, module_globals=None):
    lines = []
    while True:
        line = _source_line(filename, len(lines) + 1)
        if line is None:
            return lines
        lines.append(line + '\n')


def clearcache():
    _forget_source()


def checkcache(filename=None):
    _forget_source()


def lazycache(filename, module_globals):
    return False
