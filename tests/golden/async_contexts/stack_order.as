# AsyncExitStack: every kind of entry, left in reverse; each exit is told what the ones before made of the error.
import asyncio
import contextlib

class Step:
    def __init__(self, name, act=None):
        self.name, self.act = name, act

    async def __aenter__(self):
        print('  enter', self.name)
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        return finish(self.name, self.act, error)

class Plain(Step):
    def __enter__(self):
        print('  enter plain', self.name)
        return self

    def __exit__(self, kind, error, trace):
        return finish(self.name, self.act, error)

def finish(name, act, error):
    print('  exit', name, repr(error))
    if act == 'swallow':
        return True
    if act:
        raise act

async def told(kind, error, trace):
    print('  told', repr(error))

async def called(*args, **kwargs):
    await asyncio.sleep(0)
    print('  called', args, kwargs)

async def attempt(text, acts, error=None):
    print(text)
    try:
        async with contextlib.AsyncExitStack() as stack:
            await stack.enter_async_context(Step('first', acts[0]))
            stack.enter_context(Plain('second', acts[1]))
            stack.push_async_exit(told)
            stack.push_async_callback(called, 1, two=2)
            stack.callback(print, '  plain callback')
            stack.push(lambda *args: print('  pushed', repr(args[1])))
            stack.push_async_exit(Step('not entered', acts[2]))
            print('  body')
            if error:
                raise error
        print('  after')
    except Exception as e:
        print('  out', repr(e), repr(e.__context__))

async def main():
    await attempt('fine', (None, None, None))
    await attempt('body fails', (None, None, None), ValueError('body'))
    await attempt('swallowed first', (None, None, 'swallow'), ValueError('body'))
    await attempt('swallowed last', ('swallow', None, None), ValueError('body'))
    await attempt('exits fail', (KeyError('first'), OSError('second'), None))
    await attempt('both fail', (None, OSError('second'), KeyError('third')), ValueError('body'))
    await attempt('failed and swallowed', (None, 'swallow', KeyError('third')))

asyncio.run(main())
