import builtins, math, types
# Only modules that run code have __builtins__; no name is listed that cannot be asked for.
for module in (builtins, math):
    names = vars(module)
    print('__builtins__' in names, '__builtins__' in list(names), [name for name in names if name not in names])
print('__builtins__' in vars(types), '__builtins__' in globals())
