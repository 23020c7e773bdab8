# python: skip (await outside a function is Aspen's own)
# In a script and at the prompt, await works at the top level: no main(), no run().
import asyncio


async def fetch(n):
    await asyncio.sleep(0.01 * (3 - n))
    return n * n


print(await fetch(2))
results = await asyncio.gather(*(fetch(n) for n in range(3)))
print(results)
for future in asyncio.as_completed([fetch(n) for n in range(3)]):
    print("next:", await future)
