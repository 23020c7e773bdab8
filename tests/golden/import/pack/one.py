print("init one", __name__, __package__)
x = 1
_hidden = 2
