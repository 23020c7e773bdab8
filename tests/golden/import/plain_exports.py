_hidden = 1
__dunder__ = 2
shown = 3
from math import pi, floor as _floor
import os as imported
