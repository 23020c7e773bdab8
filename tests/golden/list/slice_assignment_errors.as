def attempt(text):
    try:
        exec(text)
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)



for text in (
    "a = [1, 2, 3]; a[::2] = [1]",
    "a = [1]; a[0:1] = 1",
    "a = [1]; a[::2] = 1",
    "a = [1]; a[5] = 1",
    "a = [1]; a[-2] = 1",
    "del [1][5]",
    "a = [1]; a[None] = 1",
    "a = [1, 2, 3]; a['x':2] = []",
    "a = [1]; a += 1",
    "a = [1]; a *= 'a'",
    "a = [1, 2, 3]; a[::-1] = [1, 2, 3, 4]",
    "a = [1, 2]; del a[::0]",
):
    attempt(text)
