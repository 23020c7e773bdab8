# the inner ends and the outer is cancelled in one turn, in both orders
import asyncio

async def user(fut, log):
    try:
        log.append(await asyncio.shield(fut))
    except asyncio.CancelledError:
        log.append('cancelled')
        raise
    except KeyError as e:
        log.append(repr(e))

async def main():
    loop = asyncio.get_running_loop()
    for end in (lambda f: f.set_result('result'), lambda f: f.set_exception(KeyError('k')), lambda f: f.cancel()):
        for order in ('end cancel', 'cancel end', 'end . cancel', 'end . . cancel', 'cancel . end'):
            log = []
            fut = loop.create_future()
            task = asyncio.create_task(user(fut, log))
            await asyncio.sleep(0)
            for action in order.split():
                if action == 'end':
                    end(fut)
                elif action == 'cancel':
                    log.append(task.cancel())
                else:
                    await asyncio.sleep(0)
            await asyncio.wait([task])
            print(order, task.cancelled(), fut.cancelled(), log)
            if not fut.cancelled():
                fut.exception()

asyncio.run(main())
