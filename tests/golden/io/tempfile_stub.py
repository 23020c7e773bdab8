import os
def path(name):
    return os.path.join("/tmp", "aspen-golden-%d-%s" % (os.getpid(), name))
