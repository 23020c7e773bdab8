"""Futures of threads: concurrent.futures."""
