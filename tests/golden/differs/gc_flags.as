# gc.set_debug(): nothing is uncollectable here, and nothing is kept in gc.garbage
import gc

try:
    gc.set_debug(gc.DEBUG_SAVEALL)
except NotImplementedError as e:
    print(e)
    print(*e.__notes__, sep="\n")
print(gc.get_debug())
