# A signal's handler that raises ends whatever the main thread waits for, without a deadline, too; the thread that sent it may
# have ended before the handler runs.
import os
import queue
import signal
import threading
import time


def send():
    ready.wait()
    time.sleep(0.05)
    os.kill(os.getpid(), signal.SIGUSR1)


def handler(number, frame):
    raise InterruptedError(f'signal {number} in {threading.current_thread().name}')


def twice(lock):
    lock.acquire()
    lock.acquire()


signal.signal(signal.SIGUSR1, handler)
condition, held = threading.Condition(), threading.Lock()
for name, wait in (('event', threading.Event().wait), ('timeout', lambda: threading.Event().wait(5)),
                   ('sleep', lambda: time.sleep(5)), ('lock', lambda: twice(held)), ('queue', queue.Queue().get),
                   ('simple queue', queue.SimpleQueue().get), ('barrier', threading.Barrier(2).wait),
                   ('semaphore', threading.Semaphore(0).acquire),
                   ('condition', lambda: condition.__enter__() and condition.wait())):
    ready = threading.Event()
    thread = threading.Thread(target=send)
    thread.start()
    try:
        ready.set()
        print(name, wait())
    except (InterruptedError, threading.BrokenBarrierError) as e:
        print(name, repr(e))
    thread.join()
print(held.locked(), condition._is_owned())
condition.release()


def elsewhere():
    try:
        signal.signal(signal.SIGUSR1, signal.SIG_DFL)
    except ValueError as e:
        print(e)


thread = threading.Thread(target=elsewhere)
thread.start()
thread.join()
print(signal.getsignal(signal.SIGUSR1) is handler)
signal.signal(signal.SIGUSR1, lambda number, frame: print('handled', number))
ready = threading.Event()
thread = threading.Thread(target=send)
thread.start()
ready.set()
print(threading.Event().wait(0.2))
thread.join()
