"""The way to the wire: a request goes in (`outgoing`), an answer comes out (`answer`), by one of two ways (`choice`).

`direct/` is our own HTTP/1.1, `httpx/` is what goes through httpx; `choice` alone knows both. May import `errors` and
the runtime. What goes wrong on the wire is raised in the transport's own words (`faults`, `OSError`, `TimeoutError`,
httpx's exceptions); `calling.failures` makes errors of the SDK of it.
"""
