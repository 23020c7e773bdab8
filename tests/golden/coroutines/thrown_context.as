# The contexts of what comes out of an await: thrown in by the loop, raised at once, and passed from coroutine to coroutine.
import asyncio
def ch(e):
    s = repr(e)
    if e.__context__ is not None: s += ' in ' + ch(e.__context__)
    return s
async def bad(): 
    await asyncio.sleep(0)
    raise KeyError(1)
async def main():
    t = asyncio.create_task(bad())
    try:
        try:
            raise ValueError
        finally:
            await t
    except Exception as e: print(1, ch(e))
    t = asyncio.create_task(bad())
    try:
        try:
            raise ValueError
        except ValueError:
            await t
    except Exception as e: print(2, ch(e))
    async def inner(t): await t
    t = asyncio.create_task(bad())
    try:
        try:
            raise ValueError
        except ValueError:
            await inner(t)
    except Exception as e: print(3, ch(e))
    # already done
    try:
        try:
            raise OSError
        except OSError:
            await t
    except Exception as e: print(4, ch(e))
    try:
        try:
            raise IndexError
        except IndexError:
            await inner(t)
    except Exception as e: print(5, ch(e))
    # cancel
    async def c():
        try:
            raise ValueError
        except ValueError:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as e: print(6, ch(e)); raise
    t = asyncio.create_task(c()); await asyncio.sleep(0); t.cancel('x')
    try: await t
    except asyncio.CancelledError as e: print(7, ch(e))
    async def c():
        try:
            raise ValueError
        except ValueError:
            try:
                await inner(asyncio.sleep(10))
            except asyncio.CancelledError as e: print(8, ch(e)); raise
    t = asyncio.create_task(c()); await asyncio.sleep(0); t.cancel('x')
    try: await t
    except asyncio.CancelledError as e: print(9, ch(e))
    try:
        try: raise LookupError
        finally: await t
    except asyncio.CancelledError as e: print(10, ch(e))
    try:
        try: raise LookupError
        finally: await t
    except asyncio.CancelledError as e: print(11, ch(e))
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(f.cancel, 'msg')
    try:
        try: raise LookupError
        finally: await f
    except asyncio.CancelledError as e: print(12, ch(e))
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(f.set_exception, TypeError('msg'))
    try:
        try: raise LookupError
        finally: await f
    except TypeError as e: print(13, ch(e))
    t = asyncio.gather(bad(), bad())
    try:
        try:
            raise ValueError
        finally:
            await t
    except Exception as e: print(14, ch(e))
    import contextlib
    t = asyncio.create_task(bad())
    try:
        try:
            raise ValueError
        finally:
            with contextlib.suppress(IndexError):
              await t
    except Exception as e: print(15, ch(e))


class Pause:
    def __await__(self):
        yield


async def twice():
    import sys
    try:
        await Pause()
    except KeyError:
        # Resumed by throw(), this coroutine runs without what those outside handle.
        print(16, sys.exc_info()[1])
        try:
            [].pop()
        except IndexError as e:
            print(17, ch(e))
    print(18, sys.exc_info()[1])
    try:
        1 / 0
    except ZeroDivisionError as e:
        print(19, ch(e))


async def handling():
    try:
        raise OSError
    except OSError:
        await twice()
        try:
            1 / 0
        except ZeroDivisionError as e:
            print(20, ch(e))

# StopIteration, thrown into a future, ends the wait.
async def waits(future):
    print(21, await future)


c = handling()
c.send(None)
try:
    c.throw(KeyError(2))
except StopIteration:
    pass
asyncio.run(main())
loop = asyncio.new_event_loop()
c = waits(loop.create_future())
c.send(None)
try:
    c.throw(StopIteration(5))
except StopIteration:
    print('ended')
loop.close()
