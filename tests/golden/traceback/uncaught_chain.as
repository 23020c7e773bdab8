# an uncaught exception with a cause that has a context
class ConfigError(Exception):
    """Has a module-less name and its own text."""
    def __str__(self): return f"config: {self.args[0]!r}"


def load(name):
    try:
        return {"a": 1}[name]
    except KeyError:
        int(name)


def main():
    try:
        load("not a number")
    except ValueError as e:
        raise ConfigError("broken") from e


main()
