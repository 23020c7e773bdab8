# anext(iterator, default): the half of the built-in function that has to wait.


async def anext_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default
