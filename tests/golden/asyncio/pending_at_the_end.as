# Tasks that are pending when the program ends: their coroutines are closed, eldest first, and every finally runs once
import asyncio, sys
async def worker(n):
    try:
        while True: await asyncio.sleep(0.01)
    except asyncio.CancelledError: print("cancelled"); raise
    finally: print("worker out", n)
async def cleanup():
    try: await asyncio.sleep(10)
    finally:
        print("fin"); await asyncio.sleep(0); print("never")
async def main():
    asyncio.ensure_future(worker(1)); asyncio.ensure_future(cleanup())
    await asyncio.sleep(0.025)
    return "main"
loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: None)
sys.unraisablehook = lambda unraisable: None
print(loop.run_until_complete(main()))
loop.close()
print("end")
