# Getters and putters closed from outside the loop: their coroutines are closed, the waiters leave the queue.
import asyncio

async def main():
    queue = asyncio.Queue(1)
    getting = queue.get()
    print(type(getting.send(None)).__name__, queue)
    getting.close()
    print(queue)
    getting = queue.get()
    getting.send(None)
    try:
        getting.throw(KeyError('thrown in'))
    except KeyError as e:
        print(repr(e), queue)
    queue.put_nowait('x')
    putting = queue.put('y')
    putting.send(None)
    print(queue)
    putting.close()
    print(queue)
    putting = queue.put('z')
    putting.send(None)
    queue.get_nowait()
    print(queue)
    try:
        putting.send(None)
    except StopIteration as stop:
        print('put', stop.value, queue)
    joining = queue.join()
    joining.send(None)
    joining.close()
    queue.task_done()
    queue.task_done()
    print(queue)
    try:
        joining.send(None)
    except RuntimeError as e:
        print(e)

asyncio.run(main())
