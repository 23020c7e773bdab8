"""The bases of the loop, which is written in C."""

from _asyncio import _BaseSelectorEventLoop as BaseSelectorEventLoop

__all__ = ('BaseSelectorEventLoop',)
