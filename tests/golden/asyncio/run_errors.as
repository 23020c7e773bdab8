import asyncio

async def main():
    return 'value'

async def nested():
    c = main()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()
    loop = asyncio.get_running_loop()
    for call in (loop.run_forever, loop.close):
        try:
            call()
        except RuntimeError as e:
            print(e)

print(asyncio.run(main()))
asyncio.run(nested())
for bad in (5, main):
    try:
        asyncio.run(bad)
    except ValueError as e:
        print(str(e).split(' at ')[0])
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
async def fails():
    raise KeyError('out')
try:
    asyncio.run(fails())
except KeyError as e:
    print(repr(e))
async def exits():
    raise SystemExit(3)
try:
    asyncio.run(exits())
except SystemExit as e:
    print(repr(e))
