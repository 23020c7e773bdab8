"""Exceptions and stacks as text, as the interpreter prints them for an uncaught exception."""

import sys
import _traceback
import linecache

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
           'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

_REPEATS_SHOWN = 3
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


class _Sentinel:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Sentinel()


def _parse_value_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is tb is _sentinel:
        if exc is not None:
            if isinstance(exc, BaseException):
                return exc, exc.__traceback__
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return None, None
    return value, tb


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f'<{what} {func.__name__}() failed>'


def _write(lines, file):
    file = sys.stderr if file is None else file
    for line in lines:
        print(line, file=file, end="")


# ---- exceptions ----


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
    value, tb = _parse_value_tb(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
    value, tb = _parse_value_tb(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception_only(exc, /, value=_sentinel):
    if value is _sentinel:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only())


def format_exc(limit=None, chain=True):
    return "".join(format_exception(*sys.exc_info(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(*sys.exc_info(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)


# ---- entries ----


class FrameSummary:
    """One entry of a traceback or stack."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        if lookup_line:
            self.line
        self.locals = {k: repr(v) for k, v in locals.items()} if locals else None
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno and self.name == other.name
                    and self.locals == other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return "<FrameSummary file {filename}, line {lineno} in {name}>".format(
            filename=self.filename, lineno=self.lineno, name=self.name)

    def __len__(self):
        return 4

    @property
    def _original_line(self):
        self.line
        return self._line

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()


def _characters(text, size):
    """How many characters the first `size` bytes of the text hold."""
    return len(text.encode()[:size].decode(errors="replace"))


def _width(text):
    """Columns of a terminal."""
    return len(text) if text.isascii() else len(text) + _traceback.count_wide(text)


def _carets(frame):
    """The line of marks under an entry's source line, or ''."""
    line, shown = frame._original_line, frame.line.strip()
    start, end = _characters(line, frame.colno), _characters(line, frame.end_colno)
    segment = line[start:end]
    anchor = None
    if frame.lineno == frame.end_lineno:
        anchor = _traceback.anchor(segment)
    else:
        end = len(line.rstrip())
    if end - start >= len(shown) and not (anchor and anchor[1] > anchor[0]):
        return ''
    before, width = _width(line[:start]), _width(line[start:end])
    # All that was stripped counts, even what stood behind: as Python prints it.
    indent = '    ' + ' ' * (before + 1 - (len(line) - len(shown)))
    if anchor is None:
        return indent + '^' * width + '\n'
    left, right = _width(segment[:anchor[0]]), _width(segment[:anchor[1]])
    return indent + '~' * left + '^' * (right - left) + '~' * (width - right) + '\n'


def _limited(items, limit):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return items
    return items[:limit] if limit >= 0 else items[limit:]


def _without_columns(frame_gen):
    for f, lineno in frame_gen:
        yield f, (lineno, None, None, None)


def _with_columns(tb):
    while tb is not None:
        yield tb.tb_frame, _traceback.positions(tb)
        tb = tb.tb_next


class StackSummary(list):
    """A list of FrameSummary."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        return klass._extract(_without_columns(frame_gen), limit, lookup_lines, capture_locals)

    @classmethod
    def _extract(klass, frame_gen, limit=None, lookup_lines=True, capture_locals=False):
        result = klass()
        filenames = set()
        for f, (lineno, end_lineno, colno, end_colno) in _limited(list(frame_gen), limit):
            filename = f.f_code.co_filename
            filenames.add(filename)
            linecache.lazycache(filename, f.f_globals)
            result.append(FrameSummary(filename, lineno, f.f_code.co_name, lookup_line=False,
                                       locals=f.f_locals if capture_locals else None, end_lineno=end_lineno,
                                       colno=colno, end_colno=end_colno))
        for filename in filenames:
            linecache.checkcache(filename)
        if lookup_lines:
            for frame in result:
                frame.line
        return result

    @classmethod
    def from_list(klass, a_list):
        result = StackSummary()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary):
        frame = frame_summary
        text = '  File "{}", line {}, in {}\n'.format(frame.filename, frame.lineno, frame.name)
        if frame.line:
            text += '    {}\n'.format(frame.line.strip())
            if frame.colno is not None and frame.end_colno is not None:
                text += _carets(frame)
        if frame.locals:
            for name, value in sorted(frame.locals.items()):
                text += '    {} = {}\n'.format(name, value)
        return text

    def format(self):
        result = []
        last = None
        count = 0
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            place = frame.filename, frame.lineno, frame.name
            if place != last:
                if count > _REPEATS_SHOWN:
                    result.append(_repeated(count - _REPEATS_SHOWN))
                last = place
                count = 0
            count += 1
            if count <= _REPEATS_SHOWN:
                result.append(text)
        if count > _REPEATS_SHOWN:
            result.append(_repeated(count - _REPEATS_SHOWN))
        return result


def _repeated(count):
    return f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n'


def walk_stack(f):
    if f is None:
        f = sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def extract_tb(tb, limit=None):
    return StackSummary._extract(_with_columns(tb), limit)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit), file=file)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _write(format_list(extracted_list), file)


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe(1)
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def format_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe(1)
    return format_list(extract_stack(f, limit=limit))


def print_stack(f=None, limit=None, file=None):
    if f is None:
        f = sys._getframe(1)
    print_list(extract_stack(f, limit=limit), file=file)


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


# ---- an exception with its chain ----


class _Drawing:
    """How deep in groups a text being made is."""

    def __init__(self):
        self.depth = 0
        self.need_close = False

    def indent(self):
        return '  ' * self.depth

    def emit(self, text, margin='|'):
        prefix = self.indent() + margin + ' ' if self.depth else ''
        return "".join([prefix + line for line in text.splitlines(True)])


class TracebackException:
    """What there is to tell of an exception, its causes, contexts and members; to be formatted later."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, _seen=None):
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._extract(_with_columns(exc_traceback), limit, lookup_lines, capture_locals)
        self.exc_type = exc_type
        self._str = _safe_string(exc_value, 'exception')
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = self.__context__ = self.exceptions = None
        if exc_type and issubclass(exc_type, SyntaxError):
            self._take_place(exc_value)
        if exc_value is None:
            return
        options = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals,
                       max_group_width=max_group_width, max_group_depth=max_group_depth)
        if _seen is None:
            self._take_links(exc_value, compact, options)
        else:
            _seen.append((self, exc_value))

    def _take_place(self, e):
        self.filename = e.filename
        self.lineno = None if e.lineno is None else str(e.lineno)
        self.end_lineno = None if e.end_lineno is None else str(e.end_lineno)
        self.text = e.text
        self.offset = e.offset
        self.end_offset = e.end_offset
        self.msg = e.msg

    def _take_links(self, exc_value, compact, options):
        """Chains may be long and may be rings: no recursion, and each exception once."""
        seen = {id(exc_value)}
        queue = [(self, exc_value)]

        def made(e):
            if e is None or id(e) in seen:
                return None
            seen.add(id(e))
            return TracebackException(type(e), e, e.__traceback__, _seen=queue, **options)

        while queue:
            to, e = queue.pop()
            to.__cause__ = made(e.__cause__)
            if not compact or to.__cause__ is None and not e.__suppress_context__:
                to.__context__ = made(e.__context__)
            if isinstance(e, BaseExceptionGroup):
                seen.update(map(id, e.exceptions))
                to.exceptions = [TracebackException(type(x), x, x.__traceback__, _seen=queue, **options)
                                 for x in e.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self):
        """The last lines: class and message, place of a SyntaxError, notes."""
        if self.exc_type is None:
            yield self._last_line(None, self._str)
            return
        name = self.exc_type.__qualname__
        module = self.exc_type.__module__
        if module not in ("__main__", "builtins"):
            name = (module if isinstance(module, str) else "<unknown>") + '.' + name
        if issubclass(self.exc_type, SyntaxError):
            yield from self._syntax_error(name)
        else:
            yield self._last_line(name, self._str)
        yield from self._notes()

    @staticmethod
    def _last_line(name, text):
        return f"{name}: {text}\n" if text else f"{name}\n"

    def _notes(self):
        notes = self.__notes__
        if notes is None:
            return
        if not isinstance(notes, (list, tuple)):
            from _collections_abc import Sequence
            if not isinstance(notes, Sequence):
                yield _safe_string(notes, '__notes__', repr)
                return
        for note in notes:
            for line in _safe_string(note, 'note').split('\n'):
                yield line + '\n'

    def _syntax_error(self, name):
        suffix = ''
        if self.lineno is not None:
            yield '  File "{}", line {}\n'.format(self.filename or "<string>", self.lineno)
        elif self.filename is not None:
            suffix = ' ({})'.format(self.filename)
        if self.text is not None:
            yield from self._quoted_text()
        yield "{}: {}{}\n".format(name, self.msg or "<no detail available>", suffix)

    def _quoted_text(self):
        whole = self.text.rstrip('\n')
        shown = whole.lstrip(' \n\f')
        yield '    {}\n'.format(shown)
        if self.offset is None:
            return
        end = self.end_offset if self.end_offset not in (None, 0) else self.offset
        if end == self.offset or end == -1:
            end = self.offset + 1
        stripped = 1 + len(whole) - len(shown)
        start = self.offset - stripped
        if start >= 0:
            space = "".join([c if c.isspace() else ' ' for c in shown[:start]])
            yield '    {}{}\n'.format(space, '^' * (end - stripped - start))

    def format(self, *, chain=True, _ctx=None):
        drawing = _Drawing() if _ctx is None else _ctx
        links = [(None, self)]
        e = self
        while chain:
            if e.__cause__ is not None:
                e, told = e.__cause__, _CAUSE
            elif e.__context__ is not None and not e.__suppress_context__:
                e, told = e.__context__, _CONTEXT
            else:
                break
            links[-1] = told, links[-1][1]
            links.append((None, e))
        for told, e in reversed(links):
            if told is not None:
                yield drawing.emit(told)
            if e.exceptions is None:
                yield from self._format_one(e, drawing, '', '|')
            elif drawing.depth > self.max_group_depth:
                yield drawing.emit(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from self._format_group(e, drawing, chain)

    @staticmethod
    def _format_one(e, drawing, kind, margin):
        if e.stack:
            yield drawing.emit(f'{kind}Traceback (most recent call last):\n', margin)
            for text in e.stack.format():
                yield drawing.emit(text)
        for text in e.format_exception_only():
            yield drawing.emit(text)

    def _format_group(self, e, drawing, chain):
        outermost = drawing.depth == 0
        if outermost:
            drawing.depth = 1
        yield from self._format_one(e, drawing, 'Exception Group ', '+' if outermost else '|')
        total = len(e.exceptions)
        count = min(total, self.max_group_width + 1)
        drawing.need_close = False
        for i in range(count):
            if i == count - 1:
                drawing.need_close = True  # unless a group inside closes the frame
            cut = i >= self.max_group_width
            yield f"{drawing.indent()}{'  ' if i else '+-'}+---------------- {'...' if cut else i + 1} ----------------\n"
            drawing.depth += 1
            if cut:
                left = total - self.max_group_width
                yield drawing.emit(f"and {left} more exception{'s' if left > 1 else ''}\n")
            else:
                yield from e.exceptions[i].format(chain=chain, _ctx=drawing)
            if i == count - 1 and drawing.need_close:
                yield drawing.indent() + "+------------------------------------\n"
                drawing.need_close = False
            drawing.depth -= 1
        if outermost:
            drawing.depth = 0

    def print(self, *, file=None, chain=True):
        _write(self.format(chain=chain), file)
