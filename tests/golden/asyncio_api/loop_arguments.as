# Every method of the loop called with nothing, too much and an unknown name: the messages are those of functions.
import asyncio

loop = asyncio.new_event_loop()
names = ('call_soon call_soon_threadsafe call_later call_at create_future create_task run_until_complete run_forever '
         'stop is_running is_closed time get_debug set_debug get_exception_handler set_exception_handler '
         'call_exception_handler default_exception_handler set_task_factory get_task_factory run_in_executor '
         'set_default_executor shutdown_asyncgens shutdown_default_executor')
for name in names.split():
    method = getattr(loop, name)
    for args, kwargs in (((), {}), ((1, 2, 3), {}), ((), {'nope': 1}), ((1,), {'nope': 1})):
        if name in ('run_forever', 'stop', 'create_future', 'time') and not args and not kwargs:
            continue
        if name in ('call_later', 'call_at', 'call_soon', 'call_soon_threadsafe', 'run_in_executor') and args == (1, 2, 3):
            continue
        try:
            result = method(*args, **kwargs)
        except TypeError as e:
            print(e)
        else:
            if asyncio.iscoroutine(result):
                result.close()
            else:
                print(name, args, result)

cls = type(loop)
for call in (lambda: cls.stop(), lambda: cls.call_soon(), lambda: cls.call_later(loop), lambda: cls.call_soon(loop, print)):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(str(loop.call_soon).replace(repr(loop), 'LOOP'))
print(str(cls.call_soon).split(' at ')[0], str(asyncio.sleep).split(' at ')[0])
loop.close()
