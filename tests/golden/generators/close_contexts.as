# What close() raises has what its caller handles as its context, also where an inner generator ignores it.
def stubborn():
    try:
        yield 1
    finally:
        yield 'late'


def outer(inner):
    try:
        yield from inner
    except RuntimeError as error:
        print('outer', error, repr(error.__context__))
        raise


def plain():
    try:
        yield 1
    except GeneratorExit as error:
        print('plain', repr(error.__context__))
        raise


def close(generator):
    next(generator)
    try:
        generator.close()
    except RuntimeError as error:
        print(error, repr(error.__context__))


for make in stubborn, lambda: outer(stubborn()), plain, lambda: outer(plain()):
    close(make())
    try:
        raise OSError('handled')
    except OSError:
        close(make())
