__all__ = ["one", "missing"]
one = 1
