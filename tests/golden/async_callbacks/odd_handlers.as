# exception handlers that are odd: async ones, ones that stop the loop, that raise SystemExit, that set another handler
import asyncio
import warnings

warnings.simplefilter('ignore')

def fail(n):
    raise ValueError(n)

def attempt(name, make_handler, n=2):
    loop = asyncio.new_event_loop()
    log = []
    loop.set_exception_handler(make_handler(loop, log))
    for i in range(n):
        loop.call_soon(fail, i)
    loop.call_soon(log.append, 'behind')
    loop.call_soon(loop.stop)
    try:
        loop.run_forever()
    except BaseException as e:
        log.append(f'came out {e!r}')
    print(name, *log, sep=', ')
    loop.close()

def stopping(loop, log):
    def handler(loop, context):
        log.append(str(context['exception']))
        loop.stop()
        loop.call_soon(log.append, 'next turn')
    return handler

def replacing(loop, log):
    def second(loop, context):
        log.append(f'second {context["exception"]}')
    def first(loop, context):
        log.append(f'first {context["exception"]}')
        loop.set_exception_handler(second)
    return first

def leaving(loop, log):
    def handler(loop, context):
        raise SystemExit(context['exception'].args[0])
    return handler

def calling(loop, log):
    def handler(loop, context):
        log.append(context['message'].split(' at ')[0])
        if 'again' not in context:
            loop.call_exception_handler({'message': 'from the handler', 'again': True})
    return handler

def waking(loop, log):
    fut = loop.create_future()
    fut.add_done_callback(lambda f: log.append(f'done {f.result()}'))
    return lambda loop, context: fut.done() or fut.set_result(context['exception'].args)

for make_handler in (stopping, replacing, leaving, calling, waking):
    attempt(make_handler.__name__, make_handler)
