# a task that awaits itself, or a ring: the first is an error, and the error may be caught
import asyncio

async def selfish(box):
    await asyncio.sleep(0)
    try:
        await box[0]
    except RuntimeError as e:
        print(str(e).split(':')[0])
    await asyncio.sleep(0)
    return 'went on'

async def selfish_callback(box):
    await box[0]

async def main():
    box = []
    box.append(asyncio.create_task(selfish(box)))
    print(await box[0])
    box = []
    box.append(asyncio.create_task(selfish_callback(box)))
    box[0].add_done_callback(lambda t: print('callback', type(t.exception()).__name__))
    try:
        await box[0]
    except RuntimeError as e:
        print('main', str(e).split(':')[0])
    try:
        await asyncio.current_task()
    except RuntimeError as e:
        print('main', str(e).split(':')[0])

asyncio.run(main())
