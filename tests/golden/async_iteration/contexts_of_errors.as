# What an exception remembers when it goes through generators: context and cause across athrow(), finally and loops.
import asyncio

def chain(e):
    parts = []
    while e is not None:
        parts.append(repr(e) + ('!' if e.__suppress_context__ else ''))
        e = e.__cause__ if e.__suppress_context__ else e.__context__
    return ' <- '.join(parts)

async def plain():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)

async def replaces():
    try:
        yield 1
    except Exception:
        raise KeyError('replaced')

async def from_none():
    try:
        yield 1
    except Exception:
        raise KeyError('from none') from None

async def in_handler():
    try:
        raise OSError('own')
    except OSError:
        yield 1
        raise IndexError('after')

async def main():
    for make in (plain, replaces, from_none, in_handler):
        source = make()
        await anext(source)
        try:
            try:
                raise ValueError('outside')
            except ValueError:
                await source.athrow(LookupError('thrown'))
        except Exception as e:
            print(make.__name__, chain(e))
    source = in_handler()
    try:
        async for _ in source:
            pass
    except IndexError as e:
        print('loop', chain(e))
    try:
        try:
            raise ValueError('around')
        except ValueError:
            async for _ in in_handler():
                pass
    except IndexError as e:
        print('loop in a handler', chain(e))

asyncio.run(main())
