# A coroutine is a function that can wait. Calling it runs nothing yet; awaiting it does.
import asyncio


async def greet(name):
    print("hello", name)
    await asyncio.sleep(0.1)  # wait here, without holding up anybody else
    print("goodbye", name)
    return len(name)


async def main():
    coroutine = greet("Ada")
    print("made, but not started:", type(coroutine).__name__)
    letters = await coroutine
    print("it returned", letters)


asyncio.run(main())
