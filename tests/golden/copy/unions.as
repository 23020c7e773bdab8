# copies of types as values: unions, generic aliases, classes
import copy
import typing

for kind in (int | str, int | None, list[int] | None, list[int], dict[str, list[int]], int, type, typing.Optional[int], typing.Union[int, str], typing.Any):
    print(copy.copy(kind) == kind, copy.deepcopy(kind) == kind, copy.deepcopy({'kind': [kind]})['kind'][0])
