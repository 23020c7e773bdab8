# SystemExit with an object: its text on standard error, code 1
import sys
class Text:
    def __str__(self): return "text of an object"
try:
    sys.exit(Text())
finally:
    print("finally runs")
