"""Many requests as one run: taken up as they are wanted, answered by an engine, kept in a file that can be resumed.

`client.bulk` is the entrance (`entrance`). `asking`, `templates` and `sources` make requests of what is given, `intake`
compares them with what the file has, `ledger` keeps the book while an `engines` module does the work, `store` and
`schema` are the file, `rows` and `table` what is read from it. May import `calling`, `parsing`, the tree of
`resources`, `errors` and the runtime; what it needs of a client is a protocol of its own.
"""
