# Under the hood: a coroutine is driven by send(), as a generator is. This little loop runs two of them in turn.
class Pause:
    """Something to await: it hands a value out to whoever drives the coroutine."""

    def __init__(self, note):
        self.note = note

    def __await__(self):
        answer = yield self.note
        return answer


async def inner(name):
    answer = await Pause(f"{name} pauses")
    print(name, "was told", answer)
    return answer * 2


async def outer(name):
    first = await inner(name)
    second = await inner(name)
    return first + second


def drive(coroutines):
    waiting = [(coroutine, None) for coroutine in coroutines]
    number = 0
    while waiting:
        coroutine, value = waiting.pop(0)
        try:
            note = coroutine.send(value)
        except StopIteration as end:
            print("finished with", end.value)
            continue
        number += 1
        print("loop heard:", note)
        waiting.append((coroutine, number))


drive([outer("A"), outer("B")])
