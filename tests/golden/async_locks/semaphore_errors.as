# Values of semaphores that are refused or odd, and releases without end.
import asyncio

def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)

async def main():
    for kind in (asyncio.Semaphore, asyncio.BoundedSemaphore):
        print(kind.__name__)
        for value in (-1, -0.5, 'x', None, [], 1.5, True, 10 ** 30):
            semaphore = attempt(kind, value)
            if semaphore:
                print(value, repr(semaphore).partition('[')[2], semaphore.locked())
        attempt(kind, 1, 2)
        attempt(kind, limit=2)
        print(repr(kind(value=3)).partition('[')[2])
        semaphore = kind()
        attempt(semaphore.release)
        attempt(semaphore.release)
        print(semaphore._value, repr(semaphore).partition('[')[2])
        try:
            with semaphore:
                pass
        except TypeError as e:
            print(e)
        try:
            async with semaphore:
                semaphore.release()
        except ValueError as e:
            print('ValueError', e)
        try:
            async with semaphore:
                raise KeyError('body')
        except KeyError:
            print(semaphore._value)

asyncio.run(main())
