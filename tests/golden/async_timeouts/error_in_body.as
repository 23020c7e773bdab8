# Errors of the body pass through; a deadline that comes due while they do is forgotten.
import asyncio

class Odd(BaseException):
    pass

async def main():
    me = asyncio.current_task()
    for error in (ValueError('v'), TimeoutError('own'), asyncio.CancelledError('own'), Odd('o'), GeneratorExit(),
                  StopAsyncIteration(1)):
        for delay in (0, 3600):
            try:
                async with asyncio.timeout(delay) as limit:
                    raise error
            except BaseException as e:
                print(repr(e), e is error, limit, me.cancelling())
    try:
        async with asyncio.timeout(0) as limit:
            try:
                await asyncio.sleep(3600)
            finally:
                raise KeyError('in finally')
    except KeyError as e:
        print(repr(e), repr(e.__context__), limit, me.cancelling())
    await asyncio.sleep(0)
    print('not cancelled')

asyncio.run(main())
