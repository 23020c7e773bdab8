# an exception of a shared task reaches all who await it, in their order, and is one object
import asyncio

class Broken(Exception):
    pass

async def shared():
    await asyncio.sleep(0)
    print('shared raises')
    raise Broken('once')

async def use(name, task, caught):
    try:
        await task
    except Broken as e:
        print(name, repr(e))
        caught.append(e)
        if name == 'b':
            raise
    finally:
        print(name, 'finally')
    return name

async def main():
    task = asyncio.create_task(shared())
    caught = []
    users = [asyncio.create_task(use(n, task, caught)) for n in 'abc']
    for user in users:
        try:
            print('main has', await user)
        except Broken as e:
            print('main caught', repr(e), e is caught[0])
    print(all(e is task.exception() for e in caught), len(caught))
    await use('late', task, caught)

asyncio.run(main())
