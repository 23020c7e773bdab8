# An exception thrown into a generator or coroutine that has not begun: the line of its def, without carets.
import asyncio
import traceback


async def coroutine(a,
                    b=1):
    try:
        await asyncio.sleep(0)
    finally:
        print("not reached")


def generator(): yield 1


async def asynchronous():
    yield 1


class Room:
    async def enter(self):
        """Documented."""
        return 2


def throw(target):
    try:
        target.throw(ValueError("thrown in"))
    except ValueError as e:
        traceback.print_exc()
        inner = traceback.extract_tb(e.__traceback__)[-1]
        print(inner.lineno, inner.end_lineno, inner.colno, inner.end_colno, inner.name)


async def main():
    for target in (coroutine(1), generator(), asynchronous().athrow(KeyError), Room().enter()):
        throw(target)
    task = asyncio.create_task(coroutine(2))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        traceback.print_exc()


asyncio.run(main())
