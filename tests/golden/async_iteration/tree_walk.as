# A recursive asynchronous generator over a tree: depth first, broken off, and failing at depth.
import asyncio
import contextlib

TREE = {'a': {'b': {'d': None, 'e': None}, 'c': None}, 'f': {'g': {'h': {'i': None}}}}

async def walk(tree, depth, log, bad=None):
    log.append('+')
    try:
        for name, child in tree.items():
            await asyncio.sleep(0)
            if name == bad:
                raise LookupError(name)
            yield depth, name
            if child:
                async with contextlib.aclosing(walk(child, depth + 1, log, bad)) as below:
                    async for item in below:
                        yield item
    except BaseException as e:
        log.append(type(e).__name__)
        raise
    finally:
        log.append('-')

async def main():
    log = []
    print([f'{depth}{name}' async for depth, name in walk(TREE, 0, log)])
    print(log)
    for stop in 'adi':
        log.clear()
        async with contextlib.aclosing(walk(TREE, 0, log)) as items:
            async for depth, name in items:
                if name == stop:
                    break
        print(stop, log)
    for bad in 'ae':
        log.clear()
        try:
            async for item in walk(TREE, 0, log, bad):
                print(item)
        except LookupError as e:
            print(repr(e), log)

asyncio.run(main())
