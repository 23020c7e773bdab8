# The context of an exception that is thrown in: what the generators on its way handle, not what the thrower does.
import asyncio


def chain(e):
    parts = []
    while e is not None:
        parts.append(repr(e) + (' from' if e.__suppress_context__ else ''))
        e = e.__cause__ if e.__suppress_context__ else e.__context__
    return ' <- '.join(parts)


class Waits:
    def __await__(self):
        try:
            yield 1
        except LookupError as e:
            print('  innermost', chain(e))
            raise


async def values():
    try:
        raise IndexError('in values')
    except IndexError:
        await Waits()
        yield 1


async def inner(handles):
    if not handles:
        await Waits()
        return
    try:
        raise KeyError('inner')
    except KeyError:
        await Waits()


async def outer(handles, source):
    if not handles:
        return await source
    try:
        raise ValueError('outer')
    except ValueError:
        await source


async def loop(handles):
    try:
        raise ValueError('loop')
    except ValueError:
        async for _ in values():
            pass


def throw(text, target, error):
    print(text)
    try:
        raise OSError('thrower')
    except OSError:
        target.send(None)
        try:
            target.throw(error)
        except BaseException as e:
            print('  out', chain(e))


for a in (False, True):
    for b in (False, True):
        throw(f'outer {a} inner {b}', outer(a, inner(b)), LookupError('thrown'))
throw('async for', loop(True), LookupError('thrown'))
throw('GeneratorExit', outer(True, inner(True)), GeneratorExit('thrown'))


def numbers():
    yield 1


def closing():
    try:
        yield 1
    except GeneratorExit as e:
        print('  closed', chain(e))
        raise TypeError('instead')


throw('generator', numbers(), LookupError('thrown'))
try:
    raise OSError('closer')
except OSError:
    g = closing()
    next(g)
    try:
        g.close()
    except TypeError as e:
        print('close', chain(e))


async def main():
    for depth in range(3):
        async def work(n):
            try:
                raise ValueError(n)
            except ValueError:
                await (work(n - 1) if n else asyncio.sleep(3600))
        task = asyncio.create_task(work(depth))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as e:
            print(depth, chain(e))

    # What was thrown once does not colour what is raised later.
    async def stubborn():
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            pass
        await asyncio.sleep(0)
        raise LookupError('later')

    async def handler():
        try:
            raise ValueError('handled')
        except ValueError:
            await stubborn()

    task = asyncio.create_task(handler())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except LookupError as e:
        print(chain(e))


asyncio.run(main())
