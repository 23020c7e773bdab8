# stress: skip (the reports come when the collector has run)
# run: --virtual-time
# the traceback names Aspen's own files; and a sleep that nobody awaits is reported at its line
import asyncio

async def fail():
    raise ValueError('lost')

async def main():
    asyncio.create_task(fail(), name='failing')
    await asyncio.sleep(0.01)
    print('after the report')
    asyncio.sleep(1)
    print('after the warning')
    task = asyncio.create_task(fail())
    await asyncio.sleep(0.01)
    try:
        await task
    except ValueError:
        print('seen in time: no report')

asyncio.run(main())
