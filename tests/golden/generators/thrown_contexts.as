# what an exception that is thrown into a generator gets as its __context__: what the generator itself handles, and no more
def plain():
    yield

def passing_on():
    try:
        yield
    except ValueError:
        raise

def handling():
    try:
        raise IndexError('of the generator')
    except IndexError:
        yield

def handling_twice():
    try:
        raise KeyError('outer')
    except KeyError:
        yield from handling()

def delegating():
    yield from handling()

def delegating_plain():
    try:
        raise KeyError('delegating')
    except KeyError:
        yield from plain()

def answering():
    try:
        yield from plain()
    except ValueError:
        raise OSError('instead')

def outer_of_answering():
    try:
        raise LookupError('outer')
    except LookupError:
        yield from answering()

def chain(e):
    parts = []
    while (e := e.__context__) is not None:
        parts.append(repr(e))
    return parts

used = ValueError('used')
try:
    raise used
except ValueError:
    pass

for exception in (ValueError, ValueError('new'), used):
    for make in (plain, passing_on, handling, handling_twice, delegating, delegating_plain, answering, outer_of_answering):
        for start in (False, True):
            try:
                raise ZeroDivisionError('of the caller')
            except ZeroDivisionError:
                generator = make()
                if start:
                    next(generator)
                used.__context__ = used.__traceback__ = None
                try:
                    generator.throw(exception)
                except Exception as e:
                    print(make.__name__, start, repr(e), chain(e))

def closing():
    try:
        yield
    except GeneratorExit as e:
        print('closed', chain(e))

try:
    raise ZeroDivisionError('of the caller')
except ZeroDivisionError:
    generator = closing()
    next(generator)
    generator.close()
