# get_stack() and print_stack(): of tasks that wait, that have not begun, that are done, that have failed
import asyncio
import sys

async def inner(fut):
    await fut

async def outer(fut):
    await inner(fut)

async def fails():
    raise ValueError('failed')

def lines(task):
    return [(f.f_code.co_name, f.f_lineno) for f in task.get_stack()]

async def main():
    fut = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(outer(fut), name='outer')
    print(lines(task))
    await asyncio.sleep(0)
    print(lines(task))
    task.print_stack(file=sys.stdout)
    print(lines(asyncio.current_task())[-1])
    fut.set_result(None)
    await task
    print(lines(task))
    task.print_stack(file=sys.stdout)
    bad = asyncio.create_task(fails(), name='bad')
    await asyncio.wait([bad])
    print(lines(bad), lines(bad)[:1] == [(f.f_code.co_name, f.f_lineno) for f in bad.get_stack(limit=1)])
    bad.print_stack(file=sys.stdout)
    bad.exception()

asyncio.run(main())
