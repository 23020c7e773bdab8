def f(x, y):
    x is 1
    y is not "a"
    x is ()
    x is -1
    x is None
    "a" is y is True
    assert (x, "message")
    assert ()
    "a" (1)
    [1] (2)
    [1] [1, 2]
    [1] ["a"]
    "abc" [1.5]
    (1) [0]
    {1} [0]
    {1: 2} ["k"]
    [x for x in y] [None]
    f"{x}" (2)
    (lambda: 0)()
    (1, 2) [3:4]
    try:
        pass
    finally:
        x is 2
    return
print("compiled")
