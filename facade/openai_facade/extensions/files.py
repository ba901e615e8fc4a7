"""`client.files`: wait until an uploaded file is processed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.files import RETRIEVE_FILE
from openai_generated.resources import files as generated
from openai_runtime.hints import evaluable

from openai_facade.calling.polling import DEADLINE, Pace, acarry_out, carry_out, in_state, polling

if TYPE_CHECKING:
    from openai_generated.models import FileObject

    from openai_facade.calling.polling import Waiting

_SETTLED = in_state("processed", "error", "deleted")


class Files(generated.Files):
    """`client.files`."""

    def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float | None = DEADLINE
    ) -> FileObject:
        """Wait until an uploaded file is processed, or has turned out to be wrong; its `status` says which.

        Args:
            id: The id of the file.
            poll_interval: Seconds between two looks.
            max_wait_seconds: Seconds until giving up; None never does.

        Raises:
            PollTimeoutError: It is not processed by then; `last` has it as last seen.
        """
        return carry_out(self._client, _processed(self, id, poll_interval, max_wait_seconds))


class AsyncFiles(generated.AsyncFiles):
    """`client.files` of an async client."""

    async def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float | None = DEADLINE
    ) -> FileObject:
        """Wait until an uploaded file is processed, or has turned out to be wrong; its `status` says which.

        Args:
            id: The id of the file.
            poll_interval: Seconds between two looks.
            max_wait_seconds: Seconds until giving up; None never does.

        Raises:
            PollTimeoutError: It is not processed by then; `last` has it as last seen.
        """
        return await acarry_out(self._client, _processed(self, id, poll_interval, max_wait_seconds))


def _processed(files: Files | AsyncFiles, id: str, interval: float, deadline: float | None) -> Waiting[FileObject]:
    return polling(files._client, RETRIEVE_FILE, {"file_id": id}, _SETTLED, Pace(interval * 1000, deadline))


evaluable(__name__)
