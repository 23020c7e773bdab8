# exceptions in the loop's exception handler itself, in the default one, and in none
import asyncio

class Loop(asyncio.SelectorEventLoop):
    def default_exception_handler(self, context):
        print('default', context.get('message'), repr(context.get('exception')), sorted(context))
        if context.get('fatal'):
            raise OSError('default handler fails')

def fail():
    raise ValueError('callback')

async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({'message': 'no handler set'})

    def handler(loop, context):
        print('handler', context['message'].split(' at ')[0].split(' <')[0])
        raise KeyError('handler fails')

    loop.set_exception_handler(handler)
    loop.call_exception_handler({'message': 'by hand'})
    loop.call_soon(fail)
    await asyncio.sleep(0)
    print('still running')
    loop.set_exception_handler(lambda loop, context: loop.default_exception_handler(context))
    loop.call_exception_handler({'message': 'passed on', 'exception': IndexError('i'), 'extra': 1})
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())
    loop.call_exception_handler({})
    for wrong in (1, 'text', [], ()):
        try:
            loop.set_exception_handler(wrong)
        except TypeError as e:
            print('TypeError', e)

with asyncio.Runner(loop_factory=Loop) as runner:
    runner.run(main())
