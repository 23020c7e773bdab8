# anext(iterator, default): the half of the built-in function that has to wait.


async def anext_default(iterator, default):
    try:
        return await anext(iterator)
    except StopAsyncIteration:
        return default
