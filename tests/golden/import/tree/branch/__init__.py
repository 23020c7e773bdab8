print("branch", __name__, __package__)
from .. import leaf as up
from ..leaf import value
