# Generators left suspended, and still held, when the program ends: asyncio.run() closes them.
import asyncio

held = []

async def numbers(name, error=None):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print(name, 'GeneratorExit')
        raise
    finally:
        await asyncio.sleep(0)
        print(name, 'clean')
        if error:
            raise error

async def main(kind):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(
        'handler', context['message'].split('<')[0], repr(context['exception']), context['asyncgen'].__name__))
    source = numbers(kind, ValueError('while closing') if kind == 'failing' else None)
    held.append(source)
    print(kind, 'got', await anext(source))
    if kind == 'ended':
        async for _ in source:
            pass
    if kind == 'error':
        raise KeyError('main')
    return 'main returns'

for kind in ('suspended', 'ended', 'failing', 'error'):
    try:
        print(asyncio.run(main(kind)))
    except KeyError as e:
        print(repr(e))
    print(held[-1].ag_frame is None)
    print('---')
