# threads that only compute take turns, and a shared counter under a lock is right
import threading

lock = threading.Lock()
count = 0


def add(n):
    global count
    for _ in range(n):
        with lock:
            count += 1


threads = [threading.Thread(target=add, args=(2000,)) for _ in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)

stop = False


def spin():
    n = 0
    while not stop:
        n += 1
    print("spun", n > 0)


t = threading.Thread(target=spin)
t.start()
for _ in range(10):
    sum(range(1000))
stop = True
t.join()


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


results = {}
threads = [threading.Thread(target=lambda n=n: results.__setitem__(n, fib(n))) for n in (10, 12, 14)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results.items()))


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def try_deep():
    print(deep(500))
    try:
        deep(5000)
    except RecursionError as e:
        print(e)


t = threading.Thread(target=try_deep)
t.start()
t.join()
