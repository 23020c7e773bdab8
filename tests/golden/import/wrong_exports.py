__all__ = ["one", 5]
one = 1
