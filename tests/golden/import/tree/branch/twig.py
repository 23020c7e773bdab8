print("twig", __name__, __package__)
from . import up, value as from_package
from .. import leaf
from ..leaf import value
deep = (from_package, leaf.__name__)
