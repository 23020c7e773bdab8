# A task runs on its own; awaiting it only asks for its result. The order of the lines is no accident: it is the
# order in which the loop lets everybody run.
import asyncio


async def worker(name, steps):
    for step in range(1, steps + 1):
        print(name, "step", step)
        await asyncio.sleep(0)  # let the others go on
    return f"{name} did {steps}"


async def main():
    ann = asyncio.create_task(worker("Ann", 3), name="ann")
    bob = asyncio.create_task(worker("Bob", 2), name="bob")
    print("main goes on; nobody has worked yet:", ann.done(), bob.done())
    print(await bob)
    print("Ann is done as well:", ann.done())
    print(await ann)
    ann.add_done_callback(lambda task: print("callback of", task.get_name(), "->", task.result()))
    await asyncio.sleep(0)


asyncio.run(main())
