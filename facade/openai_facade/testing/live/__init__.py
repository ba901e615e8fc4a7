"""Live sessions without I/O: a conversation that goes on while both sides speak, seen by several websockets.

`session` has what is known of one and says it to all who listen; `hearing` is what it does about each event of a
client, `speech` how it speaks, `delegating` whom it hands work to, `decisions` how questions are answered on the
side, and `connection` the websockets: one's own session, a look into another, a fork.
"""
