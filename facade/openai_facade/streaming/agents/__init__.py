"""Sessions of agents: their events followed, their calls of tools answered, and what a turn came to.

`turns` has results, `collecting` makes them of events, `answering` says what a call of a tool gets; all three send
nothing. `sessions` and `created` are the streams. May import `tools`, `calling`, `parsing`, `errors` and the runtime.
"""
