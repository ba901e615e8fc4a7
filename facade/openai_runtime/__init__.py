"""What generated code stands on: models, codec, requests, streams. Pure: no sockets, no sleeping."""
