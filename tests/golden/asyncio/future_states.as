import asyncio

def attempt(what, call, *args):
    try:
        print(what, call(*args))
    except BaseException as e:
        print(what, type(e).__name__, e)

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    print(fut, fut.done(), fut.cancelled(), fut.get_loop() is loop)
    attempt('result', fut.result)
    attempt('exception', fut.exception)
    fut.set_result([1])
    print(fut, fut.done())
    attempt('result', fut.result)
    attempt('exception', fut.exception)
    attempt('set_result', fut.set_result, 2)
    attempt('set_exception', fut.set_exception, ValueError())
    print(fut.cancel())
    bad = loop.create_future()
    bad.set_exception(KeyError)
    print(bad)
    attempt('exception', bad.exception)
    attempt('result', bad.result)
    gone = loop.create_future()
    print(gone.cancel(), gone.cancel(), gone)
    attempt('result', gone.result)
    attempt('exception', gone.exception)
    attempt('set_result', gone.set_result, 1)
    wrong = loop.create_future()
    attempt('set_exception', wrong.set_exception, 5)
    attempt('set_exception', wrong.set_exception, StopIteration)
    print(isinstance(fut, asyncio.Future), asyncio.isfuture(fut), asyncio.isfuture(1))

asyncio.run(main())
