"""The part of inspect that describes frames and their arguments."""

import sys
import linecache
from collections import namedtuple
from inspect import CO_VARARGS, CO_VARKEYWORDS, iscode, istraceback
from _traceback import positions as _positions_of_traceback

Positions = namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=(None,) * 4)
Positions.__module__ = 'dis'


# ---- frames of a stack

class _Described:
    """What Traceback and FrameInfo add to their tuples: where exactly in the line the frame is."""

    def __new__(cls, *fields, positions=None):
        instance = super().__new__(cls, *fields)
        instance.positions = positions
        return instance

    def __repr__(self):
        fields = "".join(f"{name}={value!r}, " for name, value in zip(self._fields, self))
        return f"{type(self).__name__}({fields}positions={self.positions!r})"


class Traceback(_Described, namedtuple('_Traceback', 'filename lineno function code_context index')):
    pass


class FrameInfo(_Described, namedtuple('_FrameInfo', 'frame filename lineno function code_context index')):
    pass


for _class in (Traceback, FrameInfo):
    _class.__module__ = 'inspect'
del _class


def _positions_of_frame(frame):
    line = frame.f_lineno
    if frame.f_lasti < 0:
        return line, None, None, None
    return list(frame.f_code.co_positions())[frame.f_lasti]


def getframeinfo(frame, context=1):
    """Where a frame or traceback is, with so many lines of source around it."""
    if istraceback(frame):
        positions = _positions_of_traceback(frame)
        frame = frame.tb_frame
    else:
        positions = _positions_of_frame(frame)
    lineno = positions[0]
    lines = index = None
    if context > 0:
        everything = linecache.getlines(frame.f_code.co_filename)
        if everything:
            start = max(0, min(lineno - 1 - context // 2, len(everything) - context))
            lines = everything[start:start + context]
            index = lineno - 1 - start
    return Traceback(frame.f_code.co_filename, lineno, frame.f_code.co_name, lines, index,
                     positions=Positions(*positions))


def getlineno(frame):
    """The line that a frame is at."""
    return frame.f_lineno


def _frame_info(frame, place, context):
    info = getframeinfo(place, context)
    return FrameInfo(frame, *info, positions=info.positions)


def getouterframes(frame, context=1):
    """A frame and its callers, innermost first."""
    frames = []
    while frame:
        frames.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return frames


def getinnerframes(tb, context=1):
    """The frames of a traceback, outermost first."""
    frames = []
    while tb:
        frames.append(_frame_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return frames


def stack(context=1):
    """The callers' frames, innermost first."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames of the exception that is being handled."""
    exc = sys.exception()
    return getinnerframes(exc.__traceback__ if exc is not None else None, context)


# ---- arguments

Arguments = namedtuple('Arguments', 'args, varargs, varkw')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
Arguments.__module__ = ArgInfo.__module__ = 'inspect'


def getargs(co):
    """The names of a code object's parameters."""
    if not iscode(co):
        raise TypeError('{!r} is not a code object'.format(co))
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    more = list(names[count:])
    varargs = more.pop(0) if co.co_flags & CO_VARARGS else None
    varkw = more.pop(0) if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(list(names[:count]), varargs, varkw)


def getargvalues(frame):
    """The arguments that a frame was called with."""
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    """What getargvalues() gives, written as in a call."""
    texts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        texts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        texts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return '(' + ', '.join(texts) + ')'
