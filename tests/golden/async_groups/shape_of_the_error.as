# What the raised group is made of: message, cause, context, and the errors themselves, not copies.
import asyncio

async def fail(error):
    raise error

async def fail_with_context():
    try:
        raise KeyError('first')
    except KeyError:
        raise ValueError('second')

async def main():
    error = OSError('shared')
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(error))
            group.create_task(fail(error))
            group.create_task(fail_with_context())
            group.create_task(fail(ExceptionGroup('of its own', [TypeError(1), TypeError(2)])))
    except ExceptionGroup as eg:
        caught = eg
    print(caught.message, '|', caught)
    print(caught.exceptions[0] is error, caught.exceptions[1] is error, len(caught.exceptions))
    print(repr(caught.exceptions[2].__context__), repr(caught.exceptions[3]))
    print(repr(caught.__cause__), repr(caught.__context__), caught.__suppress_context__)
    print(caught.split(TypeError))
    print(caught.subgroup(lambda e: isinstance(e, OSError)))
    try:
        try:
            raise RuntimeError('outside')
        except RuntimeError:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail(LookupError('inside')))
    except ExceptionGroup as eg:
        print(repr(eg.__context__), eg.__suppress_context__)

asyncio.run(main())
