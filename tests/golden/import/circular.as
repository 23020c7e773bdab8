# modules that import each other
import cyc_a
print(cyc_a.name_a)
try:
    import cyc_c
except ImportError as e:
    print(type(e).__name__, str(e).partition(" (/")[0], e.name)
import sys
print("cyc_c" in sys.modules, "cyc_d" in sys.modules)
