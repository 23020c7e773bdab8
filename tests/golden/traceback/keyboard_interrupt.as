# Ctrl-C ends with 130
import signal
def work():
    try:
        signal.raise_signal(signal.SIGINT)
    finally:
        print("cleanup")
work()
