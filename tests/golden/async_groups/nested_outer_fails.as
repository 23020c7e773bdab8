# A child of the outer group fails while the parent is in the inner one: inner children go first.
import asyncio

async def fail(turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError('outer child')

async def linger(name, clean_up):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        for i in range(clean_up):
            print(name, 'cleans up', i)
            await asyncio.sleep(0)
        print(name, 'leaves')
        raise

async def main():
    for clean_up in (0, 3):
        for in_body in (True, False):
            try:
                async with asyncio.TaskGroup() as outer:
                    outer.create_task(fail(2))
                    try:
                        async with asyncio.TaskGroup() as inner:
                            inner.create_task(linger('inner child', clean_up))
                            if in_body:
                                await linger('inner body', 0)
                    except asyncio.CancelledError as e:
                        print('inner group', repr(e), asyncio.current_task().cancelling())
                        raise
                    finally:
                        print('between')
            except* ValueError as eg:
                print('outer group', eg.exceptions, asyncio.current_task().cancelling())

asyncio.run(main())
