# Cancelling is asking: the task gets a CancelledError where it waits, and may tidy up.
import asyncio


async def patient():
    try:
        print("patient: working")
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("patient: asked to stop:", e)
        await asyncio.sleep(0.01)
        print("patient: tidied up")
        raise


async def stubborn():
    for attempt in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("stubborn: not yet", attempt)
    return "stopped when it wanted"


async def protected(result):
    await asyncio.sleep(0.05)
    result.append("saved")


async def main():
    task = asyncio.create_task(patient())
    await asyncio.sleep(0)
    task.cancel("closing time")
    try:
        await task
    except asyncio.CancelledError:
        print("main: patient is", "cancelled" if task.cancelled() else "not cancelled")

    task = asyncio.create_task(stubborn())
    for _ in range(2):
        await asyncio.sleep(0.01)
        task.cancel()
    print("main:", await task)

    result = []
    save = asyncio.create_task(protected(result))
    waiter = asyncio.create_task(asyncio.wait_for(asyncio.shield(save), 1))
    await asyncio.sleep(0.01)
    waiter.cancel()
    await asyncio.gather(waiter, return_exceptions=True)
    await save
    print("main: shielded work went on:", result)


asyncio.run(main())
