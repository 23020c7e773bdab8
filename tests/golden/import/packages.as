# packages, relative imports, __all__
import pack
print(pack.value, pack.one.x, hasattr(pack, "two"))
import pack.two
print(pack.two.depth)
from pack import *
print(one, two.x, value) if False else print(one.x, two.x, value)
from pack.sub import deep
print(deep.depth, deep.__name__, deep.__package__)
import pack.sub.deep as d
print(d is deep)
print(pack.__path__[0].rpartition("/")[2], pack.__package__, pack.one.__package__)
