# sys.unraisablehook called by a script, with objects that collect, raise and lie.
# python: skip (CPython takes no argument but its own kind)
import gc
import sys
from types import SimpleNamespace


class Collects:
    def __repr__(self):
        gc.collect()
        return '<collects %d>' % len([str(i) * 3 for i in range(50)])


class Raises:
    def __repr__(self):
        raise ValueError('no repr')


def call(message, shown):
    sys.unraisablehook(SimpleNamespace(exc_type=ValueError, exc_value=None, exc_traceback=None, err_msg=message, object=shown))


sys.stderr = sys.stdout
for message in (None, 'a message'):
    for shown in (None, Collects(), Raises(), 5):
        call(message, shown)
try:
    call(Raises(), 5)
except ValueError as error:
    print('raised', error)
