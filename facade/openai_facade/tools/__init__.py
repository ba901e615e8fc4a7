"""Functions that a model may call: what it is told of them, and the loop that calls them until it answers.

May import `calling`, `parsing`, `errors` and the runtime.
"""
