"""What describes a module before it is imported, and what runs its source."""

SOURCE_SUFFIXES = [".as", ".py"]


def all_suffixes():
    """All file name suffixes of modules."""
    return SOURCE_SUFFIXES.copy()


class ModuleSpec:
    """Where a module comes from."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.has_location = False
        self.cached = None

    @property
    def parent(self):
        """The name of the module's package."""
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name

    def __repr__(self):
        args = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            args.append(f"origin={self.origin!r}")
        if self.submodule_search_locations is not None:
            args.append(f"submodule_search_locations={self.submodule_search_locations}")
        return f"{type(self).__name__}({', '.join(args)})"


class SourceFileLoader:
    """Runs the source of one file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def create_module(self, spec):
        """None: an ordinary module will do."""

    def exec_module(self, module):
        """Runs the source in the module's namespace."""
        exec(self.get_code(module.__name__), module.__dict__)

    def get_data(self, path):
        """The bytes of a file."""
        with open(path, "rb") as file:
            return file.read()

    def get_filename(self, name=None):
        """The path of the source."""
        return self.path

    def get_source(self, fullname):
        """The text of the source."""
        return self.get_data(self.path).decode()

    def get_code(self, fullname):
        """The code object of the source."""
        return compile(self.get_data(self.path), self.path, "exec")
