# run: --virtual-time
import threading
import time


def work(name, seconds):
    print(name, "begins")
    time.sleep(seconds)
    print(name, "ends")


threads = [threading.Thread(target=work, args=(n, s)) for n, s in (("slow", 0.3), ("quick", 0.1), ("middle", 0.2))]
for t in threads:
    t.start()
    time.sleep(0.01)
print("all started", threading.active_count())
threads[1].join()
print("quick joined", [t.is_alive() for t in threads])
threads[0].join(timeout=0.05)
print("not yet", threads[0].is_alive())
for t in threads:
    t.join()
print("done", threading.active_count(), [t.is_alive() for t in threads])
threads[0].join()
for wrong in (lambda: threads[0].start(), lambda: threading.Thread().join(), lambda: threading.current_thread().join()):
    try:
        wrong()
    except RuntimeError as e:
        print("RuntimeError:", e)
t = threading.Thread(target=print, args=("keywords", 1), kwargs={"sep": "-", "end": "!\n"})
t.run()
