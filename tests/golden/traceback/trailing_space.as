# spaces at the end of the failing line
import traceback, sys
def f(x):
    y = x.a + 1   
    return y
try: f(1)
except AttributeError as e:
    traceback.print_exc()
    sys.excepthook(type(e), e, e.__traceback__)
