# an uncaught AttributeError with a suggestion, in a chain of calls over several lines
class Query:
    def where(self, **kw): return self
    def order_by(self, name): return self
(Query()
    .where(a=1)
    .orderby("a")
    .where(b=2))
