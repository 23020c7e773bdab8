import asyncio

async def work(n):
    await asyncio.sleep(0)
    return n, asyncio.get_running_loop() is runner.get_loop()

with asyncio.Runner() as runner:
    print(runner.run(work(1)))
    print(runner.run(work(2)))
    try:
        runner.run(5)
    except ValueError as e:
        print(e)
print(runner._loop)
try:
    runner.get_loop()
except RuntimeError as e:
    print(e)
