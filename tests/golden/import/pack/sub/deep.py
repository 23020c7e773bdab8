from ..one import x
from .. import value
depth = x + 1
