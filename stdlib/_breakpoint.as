"""What breakpoint() does: it calls what PYTHONBREAKPOINT names, "module.function"; "0": nothing."""

import os
import sys
import warnings


def hook(*args, **kws):
    name = os.environ.get('PYTHONBREAKPOINT') or 'pdb.set_trace'
    if name == '0':
        return None
    module, dot, attribute = name.rpartition('.')
    try:
        function = getattr(__import__(module or 'builtins', fromlist=[attribute]), attribute)
    except (ImportError, AttributeError):
        if name == 'pdb.set_trace':
            raise
        warnings.warn(f'Ignoring unimportable $PYTHONBREAKPOINT: "{name}"', RuntimeWarning, 3)
        return None
    return function(*args, **kws)


from _traceback import hide_frames
hide_frames('hook')
