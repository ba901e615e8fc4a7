"""Websockets: the realtime API, its beta, and responses over a websocket. The one place that knows websockets."""
