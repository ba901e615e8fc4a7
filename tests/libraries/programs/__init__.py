"""One small program a library: `completion`, `stream`, `tool` (or structured output), and `asynchronous`."""
