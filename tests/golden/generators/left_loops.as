# A loop that is left before its end lets go of its generator, which is closed at once: break, return, errors, nesting.
def numbers(name):
    try:
        for i in range(10):
            yield i
    except GeneratorExit as e:
        print('  ', name, 'GeneratorExit', repr(e.__context__))
        raise
    finally:
        print('  ', name, 'closed')


def by_break():
    for i in numbers('break'):
        if i == 1:
            break
    print('   after the loop')


def by_return():
    for i in numbers('return'):
        if i == 1:
            return i


def by_error():
    try:
        for i in numbers('error'):
            raise KeyError(i)
    except KeyError as e:
        print('   caught', e, repr(e.__context__))


def by_error_outside():
    for i in numbers('outside'):
        raise KeyError(i)


def by_unpacking():
    for a, b in numbers('unpack'):
        pass


def in_a_handler():
    try:
        raise OSError('handled')
    except OSError:
        for i in numbers('handler'):
            break


def nested():
    for i in numbers('outer'):
        for j in numbers('inner'):
            if j == 1:
                break
        if i == 1:
            return 'returned'
        for k in numbers('third'):
            if k:
                break
            continue


def with_finally():
    try:
        for i in numbers('finally'):
            try:
                if i == 1:
                    return 'returned'
            finally:
                print('   body', i)
    finally:
        print('   outer finally')


def with_else():
    for i in numbers('complete'):
        pass
    else:
        print('   else')
    for i in range(2):
        for j in numbers('broken'):
            if j == 1:
                break
        else:
            continue
        print('   broke', i)


def inside_another():
    def outer():
        try:
            for x in numbers('deep'):
                yield x
        finally:
            print('   outer closed')
    for x in outer():
        break
    g = outer()
    next(g)
    g.close()
    g = outer()
    next(g)
    try:
        g.throw(LookupError('thrown'))
    except LookupError as e:
        print('  ', repr(e))


for f in (by_break, by_return, by_error, by_error_outside, by_unpacking, in_a_handler, nested, with_finally, with_else,
          inside_another):
    print(f.__name__)
    try:
        print('  ', f())
    except Exception as e:
        print('  ', type(e).__name__, e)
print('module and class')
for x in numbers('module'):
    break


class Body:
    for x in numbers('class body'):
        break


exec('for x in numbers("exec"): break')
