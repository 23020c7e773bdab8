# Relative imports at every depth, and what packages know of their modules.
import sys
import tree
print(tree.leaf is sys.modules["tree.leaf"], tree.leaf_value, tree.deep, tree.branch.up is tree.leaf)
print(tree.__doc__, tree.__package__, tree.leaf.__package__, tree.branch.__package__, tree.branch.twig.__package__)
print(tree.computed, dir(tree))
try: tree.missing
except AttributeError as e: print(e)
try: from tree import absent
except ImportError as e: print(str(e).split(" (")[0], e.name)
from tree import computed
print(computed)
from tree import *
print(lazy.__name__, leaf_value, "deep" in globals())
import tree.branch.twig as t, tree.branch as b
print(t.value, b.value, t.__name__)
print(sorted(n for n in sys.modules if n.startswith("tree")))
def attempt(code, **names):
    try: exec(code, {"__builtins__": __builtins__, **names})
    except Exception as e: print(code, "->", type(e).__name__, e)
    else: print(code, "fine")
attempt("from . import leaf", __package__="tree")
attempt("from .leaf import value; print(value)", __package__="tree")
attempt("from . import leaf", __name__="tree.other")
attempt("from . import leaf", __name__="tree", __path__=[])
attempt("from .. import leaf", __name__="tree.branch.other")
attempt("from .. import leaf", __package__="tree")
attempt("from ... import leaf", __package__="tree.branch")
attempt("from . import leaf", __package__="no_such_package")
attempt("from . import leaf", __package__="")
attempt("from . import leaf", __package__=None, __name__="tree.x")
attempt("from . import leaf", __package__=5)
attempt("from . import leaf", __name__=5)
attempt("from . import leaf")
attempt("from .nope import leaf", __package__="tree")
attempt("import .leaf", __package__="tree")
attempt("from .leaf import *; print(value)", __package__="tree")
attempt("from tree.leaf import value as a, value as b; print(a, b)")
attempt("import tree.leaf.more")
attempt("from tree.branch import twig, nope")
