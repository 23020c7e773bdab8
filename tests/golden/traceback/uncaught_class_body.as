# an error in the body of a class inside of a function, after output
print("before")
def make():
    class Outer:
        fine = 1
        class Inner(dict):
            values = [x / (x - 2) for x in range(5)]
    return Outer
make()
print("never")
