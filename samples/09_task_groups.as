# Tasks that belong together: if one fails, the others are cancelled, and nothing is lost.
import asyncio


async def job(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
        if fails:
            raise ValueError(f"{name} failed")
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job(f"job {n}", n / 50)) for n in (3, 1, 2)]
    print([task.result() for task in tasks])

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job("quick", 0.01))
            group.create_task(job("broken", 0.03, fails=True))
            group.create_task(job("late", 10))
    except* ValueError as errors:
        for error in errors.exceptions:
            print("caught:", error)


asyncio.run(main())
