# the caret of a SyntaxError made by hand: where the place lies outside of the text, its end, classes below it
import sys
for cls in SyntaxError, IndentationError, TabError:
    for f in [("f", 2,1,"pass\n",2,5), ("f", 1,1,"pass\n",1,5), ("f", 2,2," pass\n",2,6), ("f", 2,1,"pass",2,4), ("f", 2,1,"pass x",2,5), ("f", 2, 1, "pass", 2, 0), ("f", 2, 1, "pass", 2, -1), ("f", 2, 1, "pass", 3, 2), ("f",2,1,"\tpass",2,3)]:
        print(cls.__name__, f)
        e = cls("m", f)
        sys.excepthook(cls, e, None)
for f in [("f",1,n,t) for t in ("text\n","text","","é日x\n","  ab\n","a\nbc") for n in (1,3,4,5,6,7,50)]:
    print(f); e = SyntaxError("m", f); sys.excepthook(SyntaxError, e, None)
