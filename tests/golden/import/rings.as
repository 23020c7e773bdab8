# Modules that import one another: half done modules, and the message that tells.
import ring_a
print(ring_a.use(), ring_a.ring_b.done_b)
import sys, types
sys.modules["half"] = half = types.ModuleType("half")
half.__spec__ = types.SimpleNamespace(_initializing=True)
try: half.x
except AttributeError as e: print(e)
try: from half import x
except ImportError as e: print(e)
half.__spec__._initializing = False
try: half.x
except AttributeError as e: print(e)
