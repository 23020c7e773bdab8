# What is told of exceptions that cannot go on: traceback, class and text, without chain, notes, groups or suggestions.
import gc
import io
import re
import sys


class Bad(Exception):
    def __str__(self):
        return 1 // 0


def deep(n):
    return deep(n - 1) if n else {}['deep']


def raises(kind):
    try:
        1 / 0
    except ZeroDivisionError as e:
        if kind == 'cause':
            raise ValueError('two\nlines') from e
        if kind == 'note':
            e.add_note('a note')
            raise
        if kind == 'group':
            raise ExceptionGroup('group', [ValueError(1), KeyError(2)])
        if kind == 'syntax':
            compile('1 +', 'file', 'exec')
        if kind == 'text':
            raise Bad
        if kind == 'empty':
            raise KeyError
        if kind == 'name':
            kindd
        if kind == 'deep':
            deep(6)


class Dies:
    def __init__(self, kind):
        self.kind = kind

    def __del__(self):
        raises(self.kind)


for kind in ('cause', 'note', 'group', 'syntax', 'text', 'empty', 'name', 'deep'):
    sys.stderr = io.StringIO()
    thing = Dies(kind)
    del thing
    gc.collect()
    text, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
    print('---', kind)
    print(re.sub('0x[0-9a-f]+', '0x..', text), end='')
