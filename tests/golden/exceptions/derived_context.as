# Derived groups have their context suppressed; a naked exception's wrapping group has no traceback of its own.
import traceback
g = ExceptionGroup('a', [ValueError(1), KeyError(2), ExceptionGroup('b', [ValueError(3)])])
match, rest = g.split(ValueError)
print(match.__suppress_context__, rest.__suppress_context__, match.exceptions[1].__suppress_context__)
print(g.subgroup(KeyError).__suppress_context__, g.derive([ValueError(1)]).__suppress_context__, g.split(Exception)[0].__suppress_context__)
try:
    try:
        raise g
    except* ValueError as e:
        print(e.__suppress_context__)
        raise
except* KeyError as e:
    print(e.__suppress_context__)
except* ValueError as e:
    print(e.__suppress_context__)
try:
    try:
        raise g
    except* ValueError as e:
        raise e.exceptions[1]
except BaseException as e:
    print(e.__suppress_context__, [x.__suppress_context__ for x in e.exceptions])
    print(''.join(traceback.format_exception(e)))
try:
    try:
        raise ValueError('naked')
    except* ValueError as e:
        print(e.__traceback__)
        raise e
except* ValueError as e:
    print(''.join(traceback.format_exception(e)))
