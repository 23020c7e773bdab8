# A generator fails or refuses when it is closed by the loop that leaves it: reported, and the loop goes its way.
import sys


def fails(name):
    try:
        yield 1
        yield 2
    finally:
        raise ValueError(name)


def refuses():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('refuses')


def hook(info):
    print('unraisable', type(info.exc_value).__name__, info.exc_value, '|', info.err_msg, '|', info.object.__name__)


sys.unraisablehook = hook
for x in fails('by break'):
    break
print('after break')
try:
    for x in fails('by error'):
        raise KeyError('body')
except KeyError as e:
    print('caught', repr(e), repr(e.__context__))


def returns():
    for x in fails('by return'):
        return 'returned'


print(returns())
for x in refuses():
    break
print('after refusal')


class Deep:
    def __iter__(self):
        try:
            yield from fails('delegate')
        except ValueError as e:
            print('delegating one caught', e)
            raise LookupError('instead')


for x in Deep():
    break
print('end')
import os
sys.stdout.flush()
os._exit(0)  # the one that refuses would be asked again
