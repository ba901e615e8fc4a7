"""Our own HTTP/1.1: `http1` has no sockets (bytes in, an answer out), thin drivers for threads and asyncio have.

May import the modules of `transport`; never `transport.httpx`, and never httpx itself.
"""
