"""What the codec raises; both are ValueErrors.

ValueError
├── DecodeError       the bytes are not JSON, or nested beyond all reason
└── ValidationError   a value does not fit the type it should have
"""

from __future__ import annotations


class DecodeError(ValueError):
    """A body that cannot be read as JSON, or JSON that is nested too deeply to be decoded."""


class ValidationError(ValueError):
    """A value that does not fit its type.

    Attributes:
        path: Where the value stands, such as `choices[0].message.role`.
        expected: The type it should have, in words.
        got: What is there instead, in words.
    """

    def __init__(self, path: str, expected: str, got: str) -> None:
        super().__init__(path, expected, got)
        self.path = path
        self.expected = expected
        self.got = got

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.got}"
