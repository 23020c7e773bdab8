"""Imported by uncaught_import."""
def use():
    import broken_inner
    return broken_inner.value


result = use()
