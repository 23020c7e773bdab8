# except* takes nested groups of errors apart; what nobody handles goes on, with its shape.
import asyncio

async def fail(error):
    raise error

async def inner():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(ValueError('inner')))
        group.create_task(fail(KeyError('inner')))

async def outer():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(OSError('outer')))
        group.create_task(inner())
        group.create_task(fail(ValueError('outer')))
        await inner()

async def main():
    try:
        try:
            await outer()
        except* ValueError as eg:
            print('values', repr(eg))
        except* KeyError as eg:
            print('keys', repr(eg))
            raise RuntimeError('while handling')
    except ExceptionGroup as eg:
        print('rest', repr(eg))
        for e in eg.exceptions:
            print('   ', repr(e), '|', repr(e.__context__))

asyncio.run(main())
