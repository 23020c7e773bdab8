"""The part of inspect that finds source texts."""

import sys
import inspect
import linecache
from inspect import ismodule, isclass, ismethod, isfunction, istraceback, isframe, iscode


def getfile(object):
    """The file an object was defined in."""
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError('{!r} is a built-in module'.format(object))
    if isclass(object):
        if hasattr(object, '__module__'):
            module = sys.modules.get(object.__module__)
            if getattr(module, '__file__', None):
                return module.__file__
            if object.__module__ == '__main__':
                raise OSError('source code not available')
        raise TypeError('{!r} is a built-in class'.format(object))
    code = _code_of(object)
    if code is not None:
        return code.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got {}'.format(
        type(object).__name__))


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    return object if iscode(object) else None


def getsourcefile(object):
    filename = getfile(object)
    return filename if linecache.getlines(filename) else None


def getabsfile(object, _filename=None):
    import os
    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object) or getfile(object)))


def findsource(object):
    """All lines of the file, and where the object begins."""
    filename = getfile(object)
    lines = linecache.getlines(filename)
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        return lines, _find_class(lines, object.__qualname__)
    code = _code_of(object)
    lnum = code.co_firstlineno - 1
    if lnum >= len(lines):
        raise OSError('lineno is out of bounds')
    return lines, lnum


def _find_class(lines, qualname):
    """The line of a class statement, by the names of the blocks around it; its decorators belong to it."""
    wanted = qualname.split('.')
    stack = []
    for number, line in enumerate(lines):
        text = line.strip()
        if not text or text.startswith('#'):
            continue
        indent = len(line) - len(line.lstrip())
        while stack and stack[-1][0] >= indent:
            stack.pop()
        words = text.replace('(', ' ').replace(':', ' ').split()
        if words[0] in ('class', 'def') or words[:2] == ['async', 'def']:
            name = words[2] if words[0] == 'async' else words[1]
            if stack and stack[-1][2] == 'def':
                stack.append((indent, '<locals>', 'locals'))
            stack.append((indent, name, words[0]))
            if [entry[1] for entry in stack] == wanted and words[0] == 'class':
                while number > 0 and lines[number - 1].strip().startswith('@'):
                    number -= 1
                return number
            if words[0] != 'class':
                stack[-1] = (indent, name, 'def')
    raise OSError('could not find class definition')


def _is_open(line, depth, quote):
    """Brackets and triple quotes still open behind the line."""
    i = 0
    while i < len(line):
        if quote:
            if line.startswith(quote, i):
                i += len(quote)
                quote = None
                continue
            i += 2 if line[i] == '\\' else 1
            continue
        c = line[i]
        if c == '#':
            break
        if c in '\'"':
            if line.startswith(c * 3, i):
                quote = c * 3
                i += 3
                continue
            end = i + 1
            while end < len(line) and line[end] != c and line[end] != '\n':
                end += 2 if line[end] == '\\' else 1
            i = end + 1
            continue
        if c in '([{':
            depth += 1
        elif c in ')]}':
            depth -= 1
        i += 1
    return depth, quote


def getblock(lines):
    """The lines of the block that begins at the first one."""
    first = lines[0]
    indent = len(first) - len(first.lstrip())
    depth, quote = 0, None
    begun = False
    last = 0
    for number, line in enumerate(lines):
        text = line.strip()
        fresh = depth == 0 and quote is None
        if fresh and text and begun:
            here = len(line) - len(line.lstrip())
            if here <= indent and not text.startswith('#'):
                break
            if text.startswith('#') and here <= indent:
                continue
        depth, quote = _is_open(line, depth, quote)
        if text:
            last = number
        if fresh is not None and depth == 0 and quote is None and text and not text.startswith('@'):
            if not begun and not (text.startswith(('def ', 'class ', 'async def ')) or number > 0):
                return lines[:number + 1]
            begun = True
    return lines[:last + 1]


def getsourcelines(object):
    object = inspect.unwrap(object)
    lines, lnum = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[lnum:]), lnum + 1


def getsource(object):
    lines, lnum = getsourcelines(object)
    return ''.join(lines)


def getcomments(object):
    """The comment lines just above an object."""
    try:
        lines, lnum = findsource(object)
    except (OSError, TypeError):
        return None
    comments = []
    while lnum > 0 and lines[lnum - 1].lstrip().startswith('#'):
        lnum -= 1
        comments.insert(0, lines[lnum].lstrip())
    return ''.join(comments) or None


def indentsize(line):
    """Columns of white space that a line begins with."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())
