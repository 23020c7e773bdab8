# threads that are not daemons are waited for at the end, and atexit comes after them
# run: --virtual-time
import atexit
import threading
import time

atexit.register(print, "atexit")


def late(seconds, text):
    time.sleep(seconds)
    print(text)


threading.Thread(target=late, args=(0.2, "second")).start()
threading.Thread(target=late, args=(0.1, "first")).start()
threading.Thread(target=late, args=(60, "never"), daemon=True).start()
print("main ends")
