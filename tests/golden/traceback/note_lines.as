# the lines of notes: newlines of all kinds, notes that are no list
import sys
e = ValueError("x")
e.add_note("one")
e.add_note("two\nthree\n")
e.add_note("")
e.add_note("\n")
e.add_note("\r\nz\x0bq\u2028w")
e.add_note("last")
sys.excepthook(type(e),e,None)
for n in None,"ab",(1,),{},range(2),b"ab",set():
    e = ValueError("y"); e.__notes__=n
    sys.excepthook(type(e),e,None)
    print("|")
