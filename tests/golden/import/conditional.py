import sys
flag = "set by the importer" if "import_flag" in sys.modules["__main__"].__dict__ else "default"
if __name__ == "__main__":
    print("never when imported")
def main(): return f"main of {__name__}"
lines = __doc__, __file__.rpartition("/")[2].startswith("conditional."), __package__, __spec__.name, __builtins__ is not None
