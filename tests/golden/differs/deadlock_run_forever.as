# CPython waits for ever: nothing is left to run
import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, 'once')
loop.run_forever()
