import asyncio, inspect

async def native(): pass
def plain(): pass
def gen(): yield
async def agen(): yield
class C:
    async def method(self): pass

for f in (native, plain, gen, agen, C().method, C, lambda: 0):
    print(asyncio.iscoroutinefunction(f), inspect.iscoroutinefunction(f))
print(asyncio.iscoroutinefunction(asyncio.sleep))
c = native()
g = gen()
print(asyncio.iscoroutine(c), asyncio.iscoroutine(g), asyncio.iscoroutine(native), asyncio.iscoroutine(agen()))
print(inspect.isawaitable(c), inspect.isawaitable(g), inspect.iscoroutine(c), inspect.iscoroutine(g))
c.close()
