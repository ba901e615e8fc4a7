"""Messages that wait for a connection."""

from __future__ import annotations

from collections import deque
from threading import Lock

from ..errors import WebSocketQueueFullError


class SendQueue:
    """Messages that wait for a connection, in order, up to a size in bytes.

    Args:
        max_bytes: How much may wait.
    """

    def __init__(self, max_bytes: int = 1_048_576) -> None:
        self._max_bytes = max_bytes
        self._bytes = 0
        self._messages: deque[tuple[str, int]] = deque()
        self._lock = Lock()

    def put(self, message: str) -> None:
        """Add a message.

        Raises:
            WebSocketQueueFullError: There is no room for it.
        """
        size = len(message.encode())
        with self._lock:
            if self._bytes + size > self._max_bytes:
                raise WebSocketQueueFullError(
                    f"A message of {size} bytes was not taken: {len(self._messages)} messages of {self._bytes} bytes "
                    f"are waiting for a connection, and max_queue_size is {self._max_bytes}"
                )
            self._messages.append((message, size))
            self._bytes += size

    def take(self) -> str | None:
        """Take the oldest message out; None when there is none."""
        with self._lock:
            if not self._messages:
                return None
            message, size = self._messages.popleft()
            self._bytes -= size
            return message

    def drain(self) -> list[str]:
        """Take all messages out, oldest first."""
        with self._lock:
            messages = [message for message, _ in self._messages]
            self._messages.clear()
            self._bytes = 0
            return messages

    def __len__(self) -> int:
        return len(self._messages)
