"""What goes wrong with a bulk run as a whole. What goes wrong with one of its requests stands in its row."""

from __future__ import annotations

from typing import Any

from .root import OpenAIError


class BulkError(OpenAIError):
    """The root of what goes wrong with a bulk run as a whole."""


class BulkStopped(BulkError):
    """A run stopped before its end, and can be resumed.

    Attributes:
        index: The request that it stopped at; None where it was none in particular.
        reason: `error` where the run was to stop at the first error, `budget` where there is no money left, `refused`
            where the key is refused or the quota used up, `closed` where it was closed.
        code: The API's own code of the error, where there was one.
    """

    index: int | None
    reason: str
    code: str | None

    def __init__(
        self, message: str, *, index: int | None = None, reason: str = "error", code: str | None = None
    ) -> None:
        super().__init__(message)
        self.index = index
        self.reason = reason
        self.code = code


class BulkFileError(BulkError, ValueError):
    """A file is no file of a run, or it belongs to another one than is given now."""


class BulkInUseError(BulkError):
    """The file of a run is in use: only one run at a time writes to it."""


class BulkRequestError(BulkError, ValueError):
    """A request of a run cannot be made: of the wrong kind, or a column that it needs is missing.

    Attributes:
        index: Its place among the requests, from 0.
    """

    index: int | None

    def __init__(self, message: str, *, index: int | None = None, **known: Any) -> None:
        super().__init__(message)
        self.index = index
        self.__dict__.update(known)


class BulkRowError(BulkError):
    """The answer of a request was asked for that has none.

    Attributes:
        index: Its place among the requests, from 0.
    """

    index: int

    def __init__(self, message: str, *, index: int = -1) -> None:
        super().__init__(message)
        self.index = index
