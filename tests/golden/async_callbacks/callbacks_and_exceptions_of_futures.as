# exception() and result() in callbacks; a callback that hands an outcome on to another future
import asyncio

def hand_on(source, target):
    def callback(fut):
        assert fut is source
        if target.cancelled():
            print('  target is cancelled')
        elif fut.cancelled():
            target.cancel('handed on')
        elif fut.exception():
            target.set_exception(fut.exception())
        else:
            target.set_result(fut.result())
    source.add_done_callback(callback)

async def main():
    loop = asyncio.get_running_loop()
    for how in ('result', 'exception', 'cancel', 'cancel target', 'set target'):
        futs = [loop.create_future() for _ in range(4)]
        for source, target in zip(futs, futs[1:]):
            hand_on(source, target)
        loop.set_exception_handler(lambda loop, context: print('  handler', repr(context['exception'])))
        if how == 'result':
            futs[0].set_result(how)
        elif how == 'exception':
            futs[0].set_exception(KeyError(how))
        elif how == 'cancel':
            futs[0].cancel('first')
        else:
            futs[0].set_result(how)
            if how == 'cancel target':
                futs[2].cancel('third')
            else:
                futs[2].set_result('early')
        turns = 0
        while not futs[-1].done():
            turns += 1
            await asyncio.sleep(0)
        for fut in futs[:-1]:
            fut.cancelled() or fut.exception()
        try:
            print(how, turns, await futs[-1])
        except (KeyError, asyncio.CancelledError) as e:
            print(how, turns, repr(e), e is futs[0].exception() if how == 'exception' else '')
        await asyncio.sleep(0)

asyncio.run(main())
