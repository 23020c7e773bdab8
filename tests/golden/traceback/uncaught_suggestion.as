# an uncaught NameError in a nested function with a suggestion from the locals
def outer(value):
    def inner():
        threshold = 10
        return value > treshold
    return inner()
outer(5)
