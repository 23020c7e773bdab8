# errors in except and finally while a cancellation is under way: what comes out, and its __context__
import asyncio

def chain(e):
    parts = []
    while e is not None:
        parts.append(repr(e))
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return ' <- '.join(parts)

async def in_except():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError('in except')

async def in_finally():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0)
        raise ValueError('in finally')

async def from_none():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError('from none') from None

async def from_it():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        raise ValueError('from it') from e

async def new_cancel():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise asyncio.CancelledError('new')

async def child_in_finally():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.create_task(in_child())

async def in_child():
    raise LookupError('child')

async def main():
    for make in (in_except, in_finally, from_none, from_it, new_cancel, child_in_finally):
        task = asyncio.create_task(make())
        await asyncio.sleep(0)
        task.cancel('outside')
        try:
            await task
        except BaseException as e:
            print(make.__name__, task.cancelled(), chain(e))

asyncio.run(main())
