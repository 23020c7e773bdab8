"""The name of asyncio's logger; made when somebody asks for it."""


def __getattr__(name):
    if name == 'logger':
        import logging
        return logging.getLogger('asyncio')
    raise AttributeError(name)
