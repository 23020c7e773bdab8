# AsyncMock: results, effects, awaits and their assertions; where MagicMock makes one
# stress: every 97 (mocks make many classes)
import asyncio
import re
from unittest.mock import *


def show(*functions):
    for f in functions:
        try:
            text = str(f())
        except BaseException as e:
            text = type(e).__name__ + ": " + str(e)
        print(re.sub(r"id=.\d+.", "id=N", text).replace("\n  Actual", "\nActual"))




async def show_await(*functions):
    for f in functions:
        try:
            text = str(await f())
        except BaseException as e:
            text = type(e).__name__ + ": " + str(e)
        print(re.sub(r"id=.\d+.", "id=N", text))


async def main():
    m = AsyncMock(return_value=5)
    print(await m(1, a=2), m.await_count, m.await_args, m.await_args_list, m.call_args, asyncio.iscoroutinefunction(m))
    show(m.assert_awaited_once, m.assert_awaited, lambda: m.assert_awaited_with(1, a=2), lambda: m.assert_awaited_with(2), lambda: m.assert_awaited_once_with(1), lambda: m.assert_any_await(9), lambda: m.assert_any_await(1, a=2),
         lambda: m.assert_has_awaits([call(1, a=2)]), lambda: m.assert_has_awaits([call(3)]), lambda: m.assert_has_awaits([call(3)], any_order=True), m.assert_not_awaited, m.assert_called_once)
    never = AsyncMock(name="never")
    show(never.assert_awaited, never.assert_awaited_once, lambda: never.assert_awaited_with(1), lambda: never.assert_awaited_once_with(1), never.assert_not_awaited)
    m = AsyncMock(side_effect=[1, KeyError("k"), ValueError])
    await show_await(m, m, m, m)
    m.side_effect = lambda x: x * 2
    print(await m(4))
    async def effect(x):
        await asyncio.sleep(0)
        return x * 3
    m.side_effect = effect
    print(await m(5))
    m.side_effect = RuntimeError("always")
    await show_await(m)
    async def wrapped(x): return ("wrapped", x)
    print(await AsyncMock(wraps=wrapped)(1))
    m = AsyncMock()
    print(type(m.method).__name__, type(await m()).__name__, type(m.return_value).__name__)
    m.reset_mock()
    print(m.await_count, m.await_args)
    class Client:
        async def fetch(self, url): pass
        def close(self): pass
        async def __aenter__(self): return self
        async def __aexit__(self, *args): pass
    c = MagicMock(spec=Client)
    c.fetch.return_value = "page"
    print(type(c.fetch).__name__, type(c.close).__name__, await c.fetch("u"))
    c = create_autospec(Client)
    c().fetch.return_value = "auto"
    print(await c().fetch("u"))
    await show_await(lambda: c().fetch())
    m = MagicMock()
    m.__aenter__.return_value = "entered"
    async with m as value: print(value)
    m.__aexit__.assert_awaited_once()
    m.__aiter__.return_value = [1, 2, 3]
    print([x async for x in m], [x async for x in m])
    with_client = AsyncMock(spec=Client)
    print(type(with_client.fetch).__name__, type(with_client.close).__name__)
    f = create_autospec(wrapped, return_value=8)
    print(await f(1), f.await_count, asyncio.iscoroutinefunction(f))
    await show_await(lambda: f())
    f.assert_awaited_once_with(1)
    results = await asyncio.gather(*(AsyncMock(return_value=i)() for i in range(3)))
    print(results)


asyncio.run(main())
