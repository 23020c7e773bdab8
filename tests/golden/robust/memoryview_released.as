# A view that is released, or whose bytes go away, while an index or a value is asked.
class Releases:
    def __index__(self):
        view.release()
        return 1


def attempt(action):
    global view
    view = memoryview(bytearray(b'abcdef'))
    try:
        print(action())
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)


attempt(lambda: view[Releases()])
attempt(lambda: view.__setitem__(0, Releases()))
attempt(lambda: view.__setitem__(Releases(), 1))
attempt(lambda: view.__setitem__(slice(Releases(), None), b'x'))
attempt(lambda: bytes(view[::2**62]))
attempt(lambda: view[::-2**62][2**62])
attempt(lambda: view[1:2:2**62][-2**63])
attempt(lambda: view[2**63 - 1])
