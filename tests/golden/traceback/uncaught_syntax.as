# an uncaught SyntaxError from eval inside of a function
def calculate(text):
    return eval(text)
print(calculate("1 + 2"))
print(calculate("1 + (2 * 3"))
