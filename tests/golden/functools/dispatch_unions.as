# singledispatch for unions of both kinds, in register() and in annotations
import functools, typing
@functools.singledispatch
def f(a): return 'default'
try:
    @f.register(typing.Union[str, bytes])
    def _(a): return 'text'
    @f.register
    def _(a: typing.Union[int, float]): return 'number'
    @f.register
    def _(a: typing.Optional[list]): return 'list or none'
    @f.register
    def _(a: dict | set): return 'hashed'
    for x in 'a', b'', 1, 1.5, [], None, {}, set(), (): print(f(x))
except TypeError as e: print(e)
try:
    @f.register
    def _(a: typing.Union[int, list[int]]): pass
except TypeError as e: print(e)
try:
    @f.register
    def _(a: typing.List): pass
except TypeError as e: print(e)
try: f.register(list[int], lambda a: 1)
except TypeError as e: print(e)
try: f.register(typing.Union[int, list[int]], lambda a: 1)
except TypeError as e: print(e)
@f.register
def _(a: 'tuple'): return 'tuple'
print(f(()))
