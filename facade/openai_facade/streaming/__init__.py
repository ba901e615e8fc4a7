"""Stream helpers: events with accumulated snapshots, made from the chunks that a server streams."""
