"""What ends a websocket."""

from __future__ import annotations

from .root import OpenAIError


class WebSocketConnectionClosedError(OpenAIError):
    """A websocket was closed while messages were still waiting.

    Attributes:
        unsent_messages: What was not sent.
    """

    unsent_messages: list[str]

    def __init__(self, message: str, *, unsent_messages: list[str]) -> None:
        super().__init__(message)
        self.unsent_messages = unsent_messages


class WebSocketQueueFullError(OpenAIError):
    """More was queued for a websocket than its queue may hold."""
