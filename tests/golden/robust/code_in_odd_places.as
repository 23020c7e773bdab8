# Every kind of code object, run in every place that takes one: nothing but exceptions.
import types
import warnings

warnings.simplefilter('ignore')


def kinds():
    free = 1

    def plain(): return 5
    def takes(a, *b, c=1, **d): return a
    def uses(): return free
    def keeps():
        x = 1
        return lambda: x
    def generator(): yield 1
    async def coroutine(): return 1
    async def async_generator(): yield 1
    body = next(c for c in compile('def outer():\n y = 1\n class K:\n  z = y\n  def f(self): return __class__, y', 'm', 'exec').co_consts if hasattr(c, 'co_code'))
    class_body = next(c for c in body.co_consts if hasattr(c, 'co_code'))
    method = next(c for c in class_body.co_consts if hasattr(c, 'co_code'))
    return {
        'plain': plain.__code__, 'takes': takes.__code__, 'uses': uses.__code__, 'keeps': keeps.__code__, 'generator': generator.__code__,
        'coroutine': coroutine.__code__, 'async generator': async_generator.__code__, 'class': class_body, 'method': method, 'outer': body,
        'module': compile('x = 1\nclass C: pass', 'm', 'exec'), 'eval': compile('[i for i in range(3)]', 'm', 'eval'),
        'single': compile('7', 'm', 'single'), 'comprehension': (lambda: [i for i in free]).__code__,
        'awaits': compile('x = [i for i in "ab"]', 'm', 'exec'),
    }


def with_cell():
    here = 0
    return lambda: here


def given_code(function, code):
    function.__code__ = code
    return function()


def use_generator(made):
    if isinstance(made, types.GeneratorType):
        return list(made)
    if isinstance(made, types.CoroutineType):
        made.close()
        return 'coroutine'
    return type(made).__name__


USES = {
    'exec': lambda code: exec(code, {}),
    'exec in class': lambda code: exec(code, {}, types.MappingProxyType({})),
    'eval': lambda code: eval(code, {}, {'free': 2}),
    'exec with closure': lambda code: exec(code, {}, closure=tuple(types.CellType(i) for i in range(len(code.co_freevars)))),
    'function': lambda code: types.FunctionType(code, {})(),
    'function with cells': lambda code: types.FunctionType(code, {}, 'f', None, tuple(types.CellType() for _ in code.co_freevars))(),
    'function with odd cells': lambda code: types.FunctionType(code, {}, 'f', None, (1, 2, 3)[:len(code.co_freevars)])(),
    'other __code__': lambda code: given_code(lambda: 1, code),
    'other __code__ with cell': lambda code: given_code(with_cell(), code),
    'class': lambda code: __build_class__(types.FunctionType(code, {}, 'f', None, tuple(types.CellType() for _ in code.co_freevars)), 'K'),
}
for name, code in kinds().items():
    for use, function in USES.items():
        try:
            result = use_generator(function(code))
        except (TypeError, ValueError, NameError, SystemError) as error:
            result = type(error).__name__
        print(name, '|', use, '|', result)
