# print >> stream, as Python 2 had it: the TypeError says what to write instead
import sys

for stream in (sys.stderr, 5, None):
    try:
        print >> stream
    except TypeError as e:
        print(e)
for attempt in (lambda: len >> 5, lambda: print << 5, lambda: 5 >> print, lambda: print | 5):
    try:
        attempt()
    except TypeError as e:
        print(e)
other = print
try:
    other >> sys.stdout
except TypeError as e:
    print(e)
target = print
try:
    target >>= 5
except TypeError as e:
    print(e)
