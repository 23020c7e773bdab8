import asyncio
async def v(x):
    await asyncio.sleep(0)
    print("v", x, end=" ")
    return x
async def main():
    print(await v(1) + await v(2) * await v(3))
    print(await v(1) < await v(2) < await v(3))
    print([await v(1), *await v([2, 3])], {await v("k"): await v("w")})
    print(max(await v(1), await v(2), key=await v(None)))
    print(f"{await v(1)} {await v(2)!r:>{await v(5)}}")
    print((await v([1, 2, 3]))[await v(1)], (await v("ab")).upper())
    print(await v(1) if await v(0) else await v(2), await v(0) or await v(3), not await v(0))
    d = {}
    d[await v("a")] = await v("b")
    d[await v("a")] += await v("c")
    print(d)
    x = 1
    x += await v(x)
    print(x)
    assert await v(True), await v("never")
    if await v(1) == 1: print("if")
    n = 3
    while (n := await v(n - 1)): pass
    print()
    for i in await v([1, 2]): print(i, end=" ")
    print()
    try:
        raise await v(KeyError("k"))
    except KeyError as e:
        print(repr(e))
    a, *b = await v([1, 2, 3])
    print(a, b)
    del d[await v("a")]
    print(d)
    async def local(p=await v("default")): return p
    print(await local())
    with open("/dev/null") as f: print(await v("in with"))
    match await v([1, 2]):
        case [p, q] if await v(True): print(p, q)
    return await v("done")
print(asyncio.run(main()))
