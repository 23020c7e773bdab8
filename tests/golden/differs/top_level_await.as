# await at the top level of a script is a syntax error in Python
import asyncio

async def work(n):
    await asyncio.sleep(0)
    return n

print(await work(1))
task = asyncio.create_task(work(2))
print(await asyncio.gather(work(3), task))
for i in range(2):
    print(await work(i))
async with asyncio.timeout(1):
    print('inside')
print([await work(i) for i in range(3)])
print(asyncio.current_task().get_name())
