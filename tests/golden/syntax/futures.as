# from __future__: what it offers, where it may stand.
from __future__ import annotations, division
from __future__ import (generator_stop as gs,
                        print_function)
import __future__
print(annotations.getOptionalRelease(), gs.optional, __future__.all_feature_names[0], division is __future__.division)
def f(x: undefined) -> also.undefined: pass
print(f.__annotations__)
for source in ("from __future__ import annotations", "'doc'\nfrom __future__ import annotations", "'doc'\n'not doc'\nfrom __future__ import annotations", "x = 1\nfrom __future__ import annotations", "import os\nfrom __future__ import annotations", "from __future__ import nope", "from __future__ import annotations, nope", "from __future__ import braces", "from __future__ import *", "from __future__ import (annotations)", "from __future__ import annotations as a", "def f():\n from __future__ import annotations", "class A:\n from __future__ import division", "if 1:\n from __future__ import division", "from __future__ import division; from __future__ import annotations", "from __future__ import division; x = 1; from __future__ import annotations", "# c\n\nfrom __future__ import division", "import __future__", "from __future__ import barry_as_FLUFL", "pass\nfrom __future__ import division", "b'bytes'\nfrom __future__ import division", "f'x'\nfrom __future__ import division", "1\nfrom __future__ import division"):
    try: compile(source, "s", "exec"); print(repr(source), "-> fine")
    except SyntaxError as e: print(repr(source), "->", e.msg, (e.lineno, e.offset))
