# every error number and its name
import errno
print(sorted(errno.errorcode.items()))
print(sorted(x for x in dir(errno) if not x.startswith("_")))
