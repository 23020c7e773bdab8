# an error through several coroutines, with a cause, uncaught
import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return [1, 2][n]


async def both():
    try:
        return await fetch(0) + await fetch(5)
    except IndexError as e:
        raise LookupError("no such page") from e


async def main():
    async with asyncio.timeout(10):
        print(await both())


asyncio.get_event_loop_policy()
try:
    asyncio.run(main())
except LookupError as e:
    import sys
    tb = e.__traceback__
    while tb.tb_frame.f_code.co_filename != __file__ or tb.tb_frame.f_code.co_name == "<module>": tb = tb.tb_next
    e.__traceback__ = tb
    cause = e.__cause__
    sys.excepthook(type(e), e, tb)
sys.exit(3)
