# __aenter__ and __aexit__ called by hand, with errors that the body did not raise.
import asyncio

async def child(error=None):
    await asyncio.sleep(0)
    print('child')
    if error:
        raise error

async def close(group, *args):
    try:
        print('returns', await group.__aexit__(*args))
    except BaseException as e:
        print(repr(e))

async def main():
    for error in (None, ValueError('child')):
        for exc in (None, KeyError('body'), asyncio.CancelledError('body')):
            group = asyncio.TaskGroup()
            print(await group.__aenter__() is group)
            group.create_task(child(error))
            await close(group, *((type(exc), exc, None) if exc else (None, None, None)))
    group = asyncio.TaskGroup()
    await group.__aenter__()
    await close(group, None, None, None)
    await close(group, None, None, None)
    await close(group, KeyError, KeyError('again'), None)

asyncio.run(main())
