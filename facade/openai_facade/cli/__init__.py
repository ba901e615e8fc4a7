"""The command line: `python -m openai_facade`, or `openai-facade`. Each command is a thin layer on the client.

`parser` says what can be written, `main` runs it and gives the exit code, `terminal` shows what came of it; the
commands are in `talking`, `making`, `storing`, `bulk` and `serving`. May import the package, `demo` and `testing`;
nothing imports it.
"""
