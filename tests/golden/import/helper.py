"""A module with a doc."""
counter = 0
_private = 1


def bump():
    global counter
    counter += 1
    return counter
