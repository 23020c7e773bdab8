# A walk over a tree, one group per node: results come together in order, an error at a leaf ends the whole walk.
import asyncio

TREE = {'a': {'b': {'c': 1, 'd': 2}, 'e': 3}, 'f': {'g': {'h': {'i': 4}}}, 'j': 5}

async def total(name, node, bad):
    if not isinstance(node, dict):
        for _ in range(node):
            await asyncio.sleep(0)
        print('leaf', name)
        if name == bad:
            raise LookupError(name)
        return node
    async with asyncio.TaskGroup() as group:
        parts = [group.create_task(total(n, child, bad)) for n, child in node.items()]
    result = sum(p.result() for p in parts)
    print('node', name, result)
    return result

def leaves(error, depth=0):
    if isinstance(error, BaseExceptionGroup):
        return [x for e in error.exceptions for x in leaves(e, depth + 1)]
    return [(depth, repr(error))]

async def main():
    print(await total('root', TREE, None))
    for bad in 'di':
        try:
            await total('root', TREE, bad)
        except ExceptionGroup as eg:
            print(leaves(eg))

asyncio.run(main())
