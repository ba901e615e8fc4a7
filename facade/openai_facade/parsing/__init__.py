"""Structured outputs: schemas from Python types, and answers back into them."""
