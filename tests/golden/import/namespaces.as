# Namespace packages: directories without __init__, in several places of sys.path.
import os, sys
import space
print(space.__name__, list(p.rpartition("import/")[2] for p in space.__path__), hasattr(space, "__file__"), space.__package__, space.__spec__.origin)
import space.one.part
print(space.one.part.where, space.one.__name__)
try: import space.two
except ModuleNotFoundError as e: print(e, e.name)
sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "more_space"))
import space.two
print(space.two.where, [p.rpartition("import/")[2] for p in space.__path__])
from space import two, one
try: from space import three
except ImportError as e: print(e, e.name, e.path)
try: space.three
except AttributeError as e: print(e)
