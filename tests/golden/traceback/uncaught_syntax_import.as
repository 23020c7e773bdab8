# a module with a syntax error
def lazy():
    import broken_syntax
lazy()
