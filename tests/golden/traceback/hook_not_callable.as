# sys.excepthook that cannot be called
import sys
sys.excepthook = "text"
1 / 0
