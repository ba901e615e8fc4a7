"""Libraries that import `openai`, unmodified, each in its own environment: do they work on this package?

See `__main__`.
"""
