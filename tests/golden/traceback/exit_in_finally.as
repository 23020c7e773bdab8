# SystemExit passes finally blocks; its argument decides
import sys
try:
    sys.exit("the message")
finally:
    print("finally runs")
