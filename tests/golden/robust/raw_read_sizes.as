# RawIOBase.read makes a buffer of the size that was asked for, and believes no readinto.
# python: skip (CPython shows memory that it never filled)
import io


class Raw(io.RawIOBase):
    def __init__(self, answer):
        self.answer = answer

    def readinto(self, buffer):
        return self.answer(buffer)


def attempt(size, answer):
    try:
        print(Raw(answer).read(size))
    except (MemoryError, OverflowError, ValueError, TypeError, BufferError) as error:
        print(type(error).__name__)


for size in (2**61, 2**62, 2**63 - 1, 2**63, 10**30):
    attempt(size, len)
attempt(5, len)
attempt(5, lambda buffer: 6)
attempt(5, lambda buffer: -2)
attempt(5, lambda buffer: None)
attempt(5, lambda buffer: 2**70)
attempt(0, lambda buffer: 0)
