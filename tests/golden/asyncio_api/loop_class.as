# The loop's class, its bases, and loops of a script's own class.
import asyncio
from asyncio import base_events, events, selector_events, unix_events

loop = asyncio.new_event_loop()
print(loop)
print([f'{c.__module__}.{c.__qualname__}' for c in type(loop).__mro__])
print(asyncio.SelectorEventLoop is type(loop), asyncio.AbstractEventLoop is events.AbstractEventLoop,
      asyncio.BaseEventLoop is base_events.BaseEventLoop, selector_events.BaseSelectorEventLoop in type(loop).__mro__)
print(isinstance(loop, asyncio.AbstractEventLoop), issubclass(asyncio.SelectorEventLoop, asyncio.BaseEventLoop))
try:
    loop.nothing
except AttributeError as e:
    print(e)
loop.note = 'an attribute'
print(loop.note, vars(loop).get('note'))


class Fake(asyncio.AbstractEventLoop):
    def time(self):
        return 42


fake = Fake()
print(fake.time(), isinstance(fake, asyncio.AbstractEventLoop))
for name in ('stop', 'close', 'is_running', 'create_future', 'get_debug'):
    try:
        getattr(fake, name)()
    except NotImplementedError as e:
        print(name, repr(e))
try:
    fake.call_soon()
except TypeError as e:
    print(e)


class Loud(asyncio.SelectorEventLoop):
    def default_exception_handler(self, context):
        print('default', sorted(context), context['message'].split(' at ')[0])

    def call_exception_handler(self, context):
        print('call', sorted(context))
        super().call_exception_handler(context)


loud = Loud()
print(loud)
loud.call_exception_handler({'message': 'by hand'})
loud.call_soon(lambda: 1 / 0)
loud.call_soon(loud.stop)
loud.run_forever()
loud.close()
loop.close()
print(loud, loop.is_closed())
print([asyncio.iscoroutinefunction(f) for f in (loop.shutdown_asyncgens, loop.shutdown_default_executor, loop.stop)])
