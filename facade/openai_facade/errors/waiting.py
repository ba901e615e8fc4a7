"""Work that was not finished, or only in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .calls import APIError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_generated.models import VectorStoreFileBatch


class PollTimeoutError(APITimeoutError, RuntimeError):
    """The server was still at work when the time for waiting was over.

    Attributes:
        last: What was waited for, as last seen; None where no look came back.
    """

    last: Any

    def __init__(self, message: str, *, last: Any = None) -> None:
        super().__init__(message=message)
        self.last = last


class FileBatchError(APIError):
    """Some files of many could not be uploaded, or not be processed; `__cause__` has the first failure of an upload.

    Attributes:
        failed: The ids of files that the server could not process.
        uploaded: The ids of files that were uploaded here.
        errors: What went wrong with uploads, by the place of the file among those given.
        batch: The batch as last seen; None where it was not begun because of failed uploads.
    """

    failed: list[str]
    uploaded: list[str]
    errors: dict[int, Exception]
    batch: VectorStoreFileBatch | None

    def __init__(
        self,
        message: str,
        *,
        failed: Iterable[str] = (),
        uploaded: Iterable[str] = (),
        errors: Mapping[int, Exception] | None = None,
        batch: VectorStoreFileBatch | None = None,
    ) -> None:
        super().__init__(message, None, body=None)
        self.failed = list(failed)
        self.uploaded = list(uploaded)
        self.errors = dict(errors or {})
        self.batch = batch
