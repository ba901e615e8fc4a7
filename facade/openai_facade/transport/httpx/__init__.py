"""What goes through httpx: a user's client, the default one for everything unusual, answers as httpx objects, aiohttp.

May import the modules of `transport` and httpx (httpx2 and aiohttp where a user brought them).
"""
