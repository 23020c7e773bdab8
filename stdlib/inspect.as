"""What kind of thing is this, where does it come from, how is it called.

Source texts, frames, signatures and members are in _inspect_source, _inspect_frames, _inspect_signature and
_inspect_members, loaded when somebody asks for them.
"""

import sys
from _types import _gives_awaitable

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 64, 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


def _function(): pass
async def _coroutine(): pass
def _generator(): yield
async def _async_generator(): yield
class _Class:
    def method(self): pass


_FunctionType = type(_function)
_MethodType = type(_Class().method)
_ModuleType = type(sys)
_CodeType = type(_function.__code__)
_GeneratorType = type(_generator())
_AsyncGeneratorType = type(_async_generator())
_BuiltinFunctionType = type(len)
_new = _coroutine()
_CoroutineType = type(_new)
_new.close()
_WrapperDescriptorType = type(object.__init__)
_MethodWrapperType = type(object().__str__)
_MethodDescriptorType = type(str.join)
_ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
_GetSetDescriptorType = type(_FunctionType.__code__)
del _new


def ismodule(object):
    return isinstance(object, _ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, _MethodType)


def isfunction(object):
    return isinstance(object, _FunctionType)


def isbuiltin(object):
    return isinstance(object, _BuiltinFunctionType)


def iscode(object):
    return isinstance(object, _CodeType)


def isframe(object):
    return isinstance(object, type(sys._getframe()))


def istraceback(object):
    return type(object).__name__ == 'traceback'


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def ismethodwrapper(object):
    return isinstance(object, _MethodWrapperType)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, "__get__") and not hasattr(tp, "__set__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, "__set__") or hasattr(tp, "__delete__")


def isgetsetdescriptor(object):
    return isinstance(object, _GetSetDescriptorType)


def ismemberdescriptor(object):
    return type(object).__name__ == 'member_descriptor'


def isgenerator(object):
    return isinstance(object, _GeneratorType)


def iscoroutine(object):
    return isinstance(object, _CoroutineType)


def isasyncgen(object):
    return isinstance(object, _AsyncGeneratorType)


def _is_like_function(obj):
    """Something callable that describes itself as functions do."""
    return (callable(obj) and not isclass(obj) and isinstance(getattr(obj, '__name__', None), str)
            and iscode(getattr(obj, '__code__', None))
            and isinstance(getattr(obj, '__defaults__', 5), (tuple, type(None)))
            and isinstance(getattr(obj, '__kwdefaults__', 5), (dict, type(None)))
            and isinstance(getattr(obj, '__annotations__', 5), (dict, type(None))))


def _has_code_flag(f, flag):
    while ismethod(f):
        f = f.__func__
    if not isfunction(f):
        # functools.partial, only if somebody has imported it.
        functools = sys.modules.get('functools')
        while functools is not None and isinstance(f, functools.partial):
            f = f.func
        while ismethod(f):
            f = f.__func__
        if isbuiltin(f):
            return flag == CO_COROUTINE and _gives_awaitable(f)
        if not isfunction(f) and not _is_like_function(f):
            return False
    return bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_code_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_code_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isawaitable(object):
    """Can the object be awaited?"""
    return (isinstance(object, _CoroutineType)
            or (isinstance(object, _GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE))
            or hasattr(type(object), '__await__'))


def isabstract(object):
    return isclass(object) and bool(getattr(object, '__abstractmethods__', None))


# ---- states ----

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = (
    'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED')


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    if generator.gi_frame is None:
        return GEN_CLOSED
    return GEN_CREATED


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    if coroutine.cr_frame is None:
        return CORO_CLOSED
    return CORO_CREATED


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError("{!r} is not a Python generator".format(generator))
    frame = generator.gi_frame
    return frame.f_locals if frame is not None else {}


def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, "cr_frame", None)
    return frame.f_locals if frame is not None else {}


# ---- members, documentation, frames ----

def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    """The function below all wrappers."""
    f = func
    memo = {id(f): f}
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in memo:
            raise ValueError('wrapper loop when unwrapping {!r}'.format(f))
        memo[id(func)] = func
    return func


def cleandoc(doc):
    """The text without the indentation that all lines but the first share."""
    lines = doc.expandtabs().split('\n')
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip())
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    if lines:
        lines[0] = lines[0].lstrip()
    if margin is not None:
        for i in range(1, len(lines)):
            lines[i] = lines[i][margin:]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def currentframe():
    return sys._getframe(1)


def getmodulename(path):
    name = path.rpartition('/')[2]
    stem, dot, suffix = name.rpartition('.')
    return stem if dot and suffix in ('as', 'py') else None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        filename = _filename or getfile(object)
    except TypeError:
        return None
    for module in list(sys.modules.values()):
        if getattr(module, '__file__', None) == filename:
            return module
    return None


_elsewhere = {}
for _name in ('getfile', 'getsourcefile', 'getsource', 'getsourcelines', 'findsource', 'getblock', 'getcomments',
              'getabsfile', 'indentsize'):
    _elsewhere[_name] = '_inspect_source'
for _name in ('FrameInfo', 'Traceback', 'getframeinfo', 'getouterframes', 'getinnerframes', 'stack', 'trace', 'getlineno',
              'getargs', 'getargvalues', 'formatargvalues', 'Arguments', 'ArgInfo'):
    _elsewhere[_name] = '_inspect_frames'
for _name in ('signature', 'Signature', 'Parameter', 'BoundArguments', 'getfullargspec', 'FullArgSpec', 'getcallargs',
              'formatannotation', 'formatannotationrelativeto', '_empty', '_ParameterKind'):
    _elsewhere[_name] = '_inspect_signature'
for _name in ('getmembers', 'getmembers_static', 'getdoc', 'getattr_static', 'classify_class_attrs', 'Attribute',
              'getclosurevars', 'ClosureVars', 'get_annotations', 'getclasstree', 'walktree'):
    _elsewhere[_name] = '_inspect_members'
del _name

# All but what looks into CPython's tokens.
__all__ = sorted([name for name in globals() if name[0] != '_' and name != 'sys']
                 + [name for name in _elsewhere if name[0] != '_'])


def __getattr__(name):
    module = _elsewhere.get(name)
    if module is None:
        raise AttributeError(f"module 'inspect' has no attribute {name!r}")
    value = globals()[name] = getattr(__import__(module), name)
    return value
