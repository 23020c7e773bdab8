# the script itself does not compile
def f(:
    pass
