# to_thread() takes the context along, run_in_executor() does not; what a thread sets stays there.
import asyncio
import contextvars
import threading

var = contextvars.ContextVar('var', default='default')

def work(text):
    seen = var.get()
    var.set(text)
    return seen, var.get()

async def main():
    loop = asyncio.get_running_loop()
    var.set('main')
    print(await asyncio.to_thread(work, 'in thread'), var.get())
    print(await loop.run_in_executor(None, work, 'in executor'), var.get())
    context = contextvars.copy_context()
    print(await loop.run_in_executor(None, context.run, work, 'in context'), context[var], var.get())
    out = []
    thread = threading.Thread(target=lambda: out.append(work('plain thread')))
    thread.start()
    thread.join()
    print(out, var.get())

    async def from_thread():
        return work('task from a thread')

    def submit():
        var.set('thread')
        return asyncio.run_coroutine_threadsafe(from_thread(), loop).result()

    print(await asyncio.to_thread(submit), var.get())

asyncio.run(main())
