# Tracebacks of the errors in a group, with notes, and the line of the group itself.
import asyncio
import sys
import traceback

async def fail(error):
    raise error

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(ValueError('first')))
        group.create_task(fail(KeyError('second')))

try:
    asyncio.run(main())
except ExceptionGroup as eg:
    eg.add_note('a note of the group')
    eg.exceptions[0].add_note('a note of a child')
    for error in eg.exceptions:
        traceback.print_exception(error, file=sys.stdout)
    print(''.join(traceback.format_exception_only(eg)))
