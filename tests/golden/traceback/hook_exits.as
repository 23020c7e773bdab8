# sys.excepthook that exits decides the exit code
import sys
sys.excepthook = lambda *a: (print("leaving", a[1]), sys.exit(7))
raise ValueError("x")
