# a program: a shopping cart tested with mocks, sub tests, fixtures; the report of the run
# stress: every 97 (mocks make many classes)
import io, re, unittest
from unittest.mock import Mock, MagicMock, patch, call, sentinel, ANY
class PaymentError(Exception): pass
class Cart:
    def __init__(self, shop, mailer): self.shop, self.mailer, self.items = shop, mailer, {}
    def add(self, name, count=1):
        if count <= 0: raise ValueError("count must be positive")
        self.items[name] = self.items.get(name, 0) + count
    def total(self): return sum(self.shop.price(n) * c for n, c in self.items.items())
    def checkout(self, card):
        with self.shop.lock(card) as session:
            try: receipt = session.pay(self.total())
            except PaymentError as e:
                self.mailer.send("failed", reason=str(e))
                raise
        self.mailer.send("thanks", receipt=receipt)
        return receipt
class CartTest(unittest.TestCase):
    def setUp(self):
        self.shop = MagicMock(spec=["price", "lock"])
        self.shop.price.side_effect = {"apple": 2, "pear": 3}.__getitem__
        self.session = self.shop.lock.return_value.__enter__.return_value
        self.mailer = Mock()
        self.cart = Cart(self.shop, self.mailer)
    def test_total(self):
        for items, total in (({}, 0), ({"apple": 2}, 4), ({"apple": 1, "pear": 2}, 8)):
            with self.subTest(items=items):
                self.cart.items = dict(items)
                self.assertEqual(self.cart.total(), total)
        self.shop.price.assert_has_calls([call("apple"), call("apple"), call("pear")])
    def test_checkout(self):
        self.session.pay.return_value = sentinel.receipt
        self.cart.add("apple", 3)
        self.assertIs(self.cart.checkout("card"), sentinel.receipt)
        self.session.pay.assert_called_once_with(6)
        self.mailer.send.assert_called_once_with("thanks", receipt=ANY)
        self.shop.lock.return_value.__exit__.assert_called_once_with(None, None, None)
    def test_failed_payment(self):
        self.session.pay.side_effect = PaymentError("no funds")
        self.shop.lock.return_value.__exit__.return_value = False
        with self.assertRaisesRegex(PaymentError, "^no") as caught: self.cart.checkout("card")
        self.assertEqual(caught.exception.args, ("no funds",))
        self.assertEqual(self.mailer.mock_calls, [call.send("failed", reason="no funds")])
        self.assertIs(self.shop.lock.return_value.__exit__.call_args[0][0], PaymentError)
    def test_swallowed_by_lock(self):
        self.session.pay.side_effect = PaymentError("no funds")
        with self.assertRaises(UnboundLocalError): self.cart.checkout("card")
    def test_bad_count(self):
        for count in (0, -1):
            with self.subTest(count=count), self.assertRaises(ValueError): self.cart.add("apple", count)
    def test_unknown(self):
        self.cart.add("plum")
        with self.assertRaises(KeyError): self.cart.total()
    @patch.object(Cart, "total", return_value=100)
    def test_patched_total(self, total):
        self.session.pay.side_effect = lambda amount: f"paid {amount}"
        self.assertEqual(self.cart.checkout("card"), "paid 100")
        total.assert_called_once_with()
    def test_wrong_expectation(self):
        self.cart.add("apple")
        self.cart.total()
        self.shop.price.assert_called_once_with("pear")
    def test_spec(self): self.shop.nothing
out = io.StringIO()
result = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(CartTest))
text = out.getvalue()
print(text.split("=" * 70)[0])
for test, error in result.failures + result.errors: print(test.id().split(".")[-1], "|", error.strip().splitlines()[-1].strip())
print(re.sub(r"\d+\.\d+", "TIME", text[text.rindex("Ran"):]))
