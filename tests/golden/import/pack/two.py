from .one import x
from . import one as first
from .sub.deep import depth
print("init two", x, first.x, depth)
