# a child cancels the task that awaits it: the request comes back to the child itself
import asyncio

async def child(box, how, log):
    await asyncio.sleep(0)
    log.append(f'child cancels parent {box[0].cancel("by child")}')
    try:
        if how == 'wait':
            await asyncio.sleep(0)
        log.append('child goes on')
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        log.append(f'child cancelled {e.args}')
        if how == 'return':
            return 'child returns'
        raise
    return 'child'

async def parent(box, how, log):
    try:
        log.append(await asyncio.create_task(child(box, how, log)))
        await asyncio.sleep(0)
        log.append('parent goes on')
    except asyncio.CancelledError as e:
        log.append(f'parent cancelled {e.args}')
        raise

async def main():
    for how in ('wait', 'go on', 'return'):
        log, box = [], []
        box.append(asyncio.create_task(parent(box, how, log)))
        await asyncio.wait(box)
        print(how, box[0].cancelled(), box[0].cancelling())
        print('   ', *log, sep=', ')

asyncio.run(main())
