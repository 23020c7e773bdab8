# sys.modules emptied, sys.modules gone: printing and reporting still find their streams.
import sys
import json

kept = dict(sys.modules)
sys.modules.clear()
print(json.dumps([1]))
sys.modules.update(kept)
sys.modules = None
print('still here')
1 / 0
