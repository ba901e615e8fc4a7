"""An answer once it is there: responses, streams of events, pages, binary bodies, and how the body becomes a model.

May import `model` and `request`.
"""
