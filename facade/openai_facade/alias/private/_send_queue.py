"""What waits to be sent over a websocket."""

from __future__ import annotations

from ...realtime.send_queue import SendQueue as SendQueue
