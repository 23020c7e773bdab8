# call_soon_threadsafe() from a thread wakes a loop that sleeps; its callbacks run in the loop's thread, in order
import asyncio
import threading

async def main():
    loop = asyncio.get_running_loop()
    home = threading.get_ident()
    log = []
    done = loop.create_future()

    def note(n):
        log.append((n, threading.get_ident() == home))
        if n == 4:
            done.set_result('done')

    def thread():
        for n in range(5):
            loop.call_soon_threadsafe(note, n)

    worker = threading.Thread(target=thread)
    loop.call_later(100, print, 'never')
    worker.start()
    print(await done, log)
    worker.join()
    log.clear()
    handle = loop.call_soon_threadsafe(log.append, 'never')
    handle.cancel()
    loop.call_soon_threadsafe(log.append, 'from the loop itself')
    loop.call_soon(log.append, 'soon')
    await asyncio.sleep(0)
    print(log)

asyncio.run(main())
