# the error of a finally block takes the place of the first, which is shown before it; after output on both streams
import sys
def cleanup(): raise OSError(5, "Input/output error", "disk")
def work():
    try:
        print("working")
        raise ValueError("work failed")
    finally:
        print("cleaning", file=sys.stderr)
        cleanup()
work()
