# Generated, do not edit. Made by: python -m openai_codegen generate
"""What low-level calls raise beside the exceptions of httpx.

ClientError
├── UnexpectedStatus    the status is not 2xx
└── UnreadableAnswer    the status is 2xx, the body is not what it should be
"""

from __future__ import annotations

SHOWN = 500
"""How much of a body a message shows."""


class ClientError(Exception):
    """Whatever goes wrong with an answer."""


class UnexpectedStatus(ClientError):
    """The server answered with another status than 2xx.

    Attributes:
        status_code: The HTTP status.
        content: The body.
    """

    def __init__(self, status_code: int, content: bytes) -> None:
        super().__init__(status_code, content)
        self.status_code = status_code
        self.content = content

    def __str__(self) -> str:
        shown = self.content[:SHOWN].decode("utf-8", "replace").strip()
        return f"status {self.status_code}: {shown}" if shown else f"status {self.status_code} without a body"


class UnreadableAnswer(ClientError):
    """A successful answer, or a stream of events, cannot be read to its end.

    Attributes:
        message: What is wrong with it.
        status_code: The HTTP status.
        body: The error object or the text that came instead, if any.
    """

    def __init__(self, message: str, status_code: int, body: object = None) -> None:
        super().__init__(message, status_code, body)
        self.message = message
        self.status_code = status_code
        self.body = body

    def __str__(self) -> str:
        return self.message
