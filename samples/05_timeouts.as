# Do not wait for ever: timeouts, and what is left of the work they cut off.
import asyncio


async def slow(seconds):
    try:
        await asyncio.sleep(seconds)
        return f"slept {seconds}"
    finally:
        print(f"  (cleaning up after {seconds})")


async def main():
    print(await asyncio.wait_for(slow(0.05), timeout=1))
    try:
        await asyncio.wait_for(slow(5), timeout=0.05)
    except TimeoutError:
        print("wait_for gave up")

    async with asyncio.timeout(1) as limit:
        await slow(0.02)
    print("expired:", limit.expired())

    try:
        async with asyncio.timeout(0.05):
            await slow(0.01)
            await slow(5)
    except TimeoutError:
        print("the block took too long")

    done, pending = await asyncio.wait(
        [asyncio.create_task(slow(s)) for s in (0.01, 0.02, 5)], timeout=0.1)
    print(len(done), "done,", len(pending), "pending")
    for task in pending:
        task.cancel()


asyncio.run(main())
