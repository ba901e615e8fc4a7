"""What the store keeps, said in types: one file for each family of records, and the collections that they lie in.

The types are the emulator's own. They were written from what its handlers make and not from our models, which they must
be able to disagree with; a misspelt key is found by a type checker. Imports nothing of the emulator.
"""
