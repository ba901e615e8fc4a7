"""What a run asks of the API: files and batches, and how a process that did not see an answer finds them again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .lines import index_of, read, split
from .part import METADATA

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .part import Part

_MARGIN: Final = 24 * 3600
"""Seconds by which clocks may disagree when lists are searched back to some time."""
_PAGE: Final = 100


class Server:
    """Uploads, batches and downloads.

    Args:
        client: A sync client.
        completion_window: The time within which batches are to be worked off.
        metadata: Words of the user's own for each batch.
        expires_after: Seconds after which the files go away; None for what the API does by itself.
    """

    def __init__(
        self, client: Any, completion_window: str, metadata: Mapping[str, str], expires_after: int | None
    ) -> None:
        self._client = client
        # a batch that is made twice is paid twice: whoever did not see the answer looks for the batch first
        self._once = client.with_options(max_retries=0)
        self._window = completion_window
        self._metadata = dict(metadata)
        expiry = {"anchor": "created_at", "seconds": expires_after}
        self._file_expiry = {} if expires_after is None else {"expires_after": expiry}
        self._output_expiry = {} if expires_after is None else {"output_expires_after": expiry}

    def upload(self, part: Part) -> str:
        """Upload the file of a part, and give its id."""
        assert part.path is not None
        with open(part.path, "rb") as file:
            made = self._client.files.create(
                file=(part.filename, file, "application/jsonl"), purpose="batch", **self._file_expiry
            )
        return str(made.id)

    def uploaded(self, part: Part) -> str | None:
        """The file of a part, if it was uploaded."""
        for file in self._client.files.list(purpose="batch", order="desc"):
            if file.created_at < part.since - _MARGIN:
                break
            if file.filename == part.filename:
                return str(file.id)
        return None

    def create(self, part: Part) -> Any:
        """Make the batch of a part; once, whatever happens."""
        return self._once.batches.create(
            input_file_id=part.file,
            endpoint=part.endpoint,
            completion_window=self._window,
            metadata={**self._metadata, METADATA: part.key},
            **self._output_expiry,
        )

    def created(self, part: Part) -> Any:
        """The batch of a part, if it was made; of several the first, and the others are stopped."""
        found: list[Any] = []
        for batch in self._client.batches.list(limit=_PAGE):
            if batch.created_at < part.since - _MARGIN:
                break
            ours = (batch.metadata or {}).get(METADATA) == part.key and batch.input_file_id == part.file
            if ours and batch.status != "failed":  # one that failed was before a full queue; nothing of it was asked
                found.append(batch)
        for more in found[:-1]:  # newest first
            self.cancel(more.id)
        return found[-1] if found else None

    def batch(self, name: str) -> Any:
        """A batch as it is now."""
        return self._client.batches.retrieve(name)

    def cancel(self, name: str) -> None:
        """Stop a batch."""
        self._client.batches.cancel(name)

    def lines(self, file: str | None) -> Iterator[bytes]:
        """The lines of a file, which is never in memory as a whole."""
        if file is None:
            return
        with self._client.files.with_streaming_response.content(file) as answer:
            yield from split(answer.iter_bytes())

    def jobs_at(self, file: str, numbers: Mapping[int, Any]) -> dict[int, int]:
        """The jobs that stand at some lines of an input file, counted from 1."""
        found: dict[int, int] = {}
        for number, content in enumerate(self.lines(file), 1):
            if number in numbers and (index := index_of(read(content))) is not None:
                found[number] = index
        return found
