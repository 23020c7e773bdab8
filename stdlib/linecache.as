"""Lines of source files, kept: as tracebacks quote them."""

import os
import sys
from _traceback import source_line as _source_line

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# Path to (size, mtime, lines, full name); or to a tuple of one function that gives the text when it is wanted.
cache = {}


def clearcache():
    """Forget all lines."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """The line with its newline, or '' if it cannot be had."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """All lines of the file, or [] if it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget files that have changed."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        # Entries without a time are made by programs, and stay.
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            stat = os.stat(entry[3])
        except OSError:
            cache.pop(name, None)
            continue
        if (stat.st_size, stat.st_mtime) != (entry[0], entry[1]):
            cache.pop(name, None)


def _library_lines(filename):
    lines = []
    while (line := _source_line(filename, len(lines) + 1)) is not None:
        lines.append(line + '\n')
    return lines


def _find(filename):
    """The file's full name and status; a relative name may be one of a folder of sys.path."""
    try:
        return filename, os.stat(filename)
    except OSError:
        if os.path.isabs(filename):
            return None
    for folder in sys.path:
        try:
            full = os.path.join(folder, os.path.basename(filename))
            return full, os.stat(full)
        except (TypeError, AttributeError, OSError):
            pass
    return None


def updatecache(filename, module_globals=None):
    """Read the file again; its lines, [] if it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        cache.pop(filename, None)
    if not filename or (filename.startswith('<') and filename.endswith('>')):
        return []
    found = _find(filename)
    if found is None:
        return _from_loader(filename, module_globals)
    full, stat = found
    try:
        with open(full, encoding="utf-8") as f:
            lines = f.readlines()
    except (OSError, UnicodeDecodeError):
        return []
    if lines and lines[0].startswith('\ufeff'):
        lines[0] = lines[0][1:]
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = stat.st_size, stat.st_mtime, lines, full
    return lines


def _from_loader(filename, module_globals):
    if filename.startswith('<stdlib>/'):
        lines = _library_lines(filename)
        cache[filename] = len(lines), None, lines, filename
        return lines
    if not lazycache(filename, module_globals):
        return []
    try:
        data = cache[filename][0]()
    except (ImportError, OSError):
        return []
    if data is None:
        return []
    lines = [line + '\n' for line in data.splitlines()]
    cache[filename] = len(data), None, lines, filename
    return lines


def lazycache(filename, module_globals):
    """Keep a way to the text that a module's __loader__ has; False if there is none."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or (filename.startswith('<') and filename.endswith('>')):
        return False
    if not module_globals or '__name__' not in module_globals:
        return False
    loader = getattr(module_globals.get('__spec__'), 'loader', None) or module_globals.get('__loader__')
    get_source = getattr(loader, 'get_source', None)
    if not get_source:
        return False

    def get_lines(name=module_globals['__name__'], *args, **kwargs):
        return get_source(name, *args, **kwargs)
    cache[filename] = (get_lines,)
    return True
