# ag_running, ag_frame, ag_await, ag_code and the repr through the life of a generator.
import asyncio

async def helper():
    print('  inside', source.ag_running, source.ag_await is None, source.ag_frame is not None)
    await asyncio.sleep(0)

async def generator():
    print('  begins', source.ag_running)
    yield 1
    await helper()
    yield 2

def show(text):
    print(text, source.ag_running, source.ag_frame is None, source.ag_await is None)

async def main():
    global source
    source = generator()
    print(source.__name__, source.__qualname__, source.ag_code.co_name, repr(source).split(' at ')[0])
    show('new')
    print(await anext(source))
    show('suspended')
    task = asyncio.create_task(take())
    await asyncio.sleep(0)
    show('waiting')
    print(type(source.ag_await).__name__, source.ag_await.cr_code.co_name)
    print(await task)
    show('suspended')
    print(await anext(source, 'over'))
    show('over')
    source.__name__ = 'renamed'
    print(repr(source).split(' at ')[0], source.__name__)
    for name in ('ag_frame', 'gi_frame', 'send', 'cr_await'):
        try:
            setattr(source, name, None)
            print('set', name)
        except AttributeError as e:
            print(e)

async def take():
    return await anext(source)

asyncio.run(main())
