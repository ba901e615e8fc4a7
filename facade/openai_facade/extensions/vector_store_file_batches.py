"""`client.vector_stores.file_batches`: put many files into a store at once, and learn which of them failed.

The public signatures repeat those of `create` and `retrieve`, so codegen writes them; here is what they do.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_generated.endpoints.files import CREATE_FILE
from openai_generated.endpoints.vector_stores import CREATE_VECTOR_STORE_FILE_BATCH, GET_VECTOR_STORE_FILE_BATCH
from openai_generated.resources.vector_stores import file_batches as generated
from openai_runtime.hints import evaluable

from openai_facade.calling.flow import Call
from openai_facade.calling.parallel import in_tasks, in_threads
from openai_facade.calling.polling import acarry_out, carry_out, for_looks, paced, polling
from openai_facade.errors import FileBatchError

if TYPE_CHECKING:
    from openai_generated.models import FileObject, VectorStoreFileBatch

    from openai_facade.calling.polling import Options, Pace, Waiting


class FileBatches(generated.FileBatches):
    """`client.vector_stores.file_batches`."""

    def _poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFileBatch:
        return carry_out(self._client, _polled(self, *paced(arguments), options))

    def _create_and_poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFileBatch:
        return carry_out(self._client, _created(self, *paced(arguments), options))

    def _upload_and_poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFileBatch:
        return carry_out(self._client, _uploaded(self, *paced(arguments), options))

    def _upload_all(self, forms: list[dict[str, Any]], at_once: int, options: Options) -> list[FileObject | Exception]:
        return in_threads([partial(self._send, CREATE_FILE, form, *options) for form in forms], at_once)

    def _failed_files(self, vector_store_id: str, batch_id: str, options: Options) -> list[str]:
        headers, _, _, timeout = options
        page = self.list_files(
            batch_id, vector_store_id=vector_store_id, filter="failed", extra_headers=headers, timeout=timeout
        )
        return [file.id for file in page]


class AsyncFileBatches(generated.AsyncFileBatches):
    """`client.vector_stores.file_batches` of an async client."""

    async def _poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFileBatch:
        return await acarry_out(self._client, _polled(self, *paced(arguments), options))

    async def _create_and_poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFileBatch:
        return await acarry_out(self._client, _created(self, *paced(arguments), options))

    async def _upload_and_poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFileBatch:
        return await acarry_out(self._client, _uploaded(self, *paced(arguments), options))

    async def _upload_all(
        self, forms: list[dict[str, Any]], at_once: int, options: Options
    ) -> list[FileObject | Exception]:
        return await in_tasks([partial(self._send, CREATE_FILE, form, *options) for form in forms], at_once)

    async def _failed_files(self, vector_store_id: str, batch_id: str, options: Options) -> list[str]:
        headers, _, _, timeout = options
        page = self.list_files(
            batch_id, vector_store_id=vector_store_id, filter="failed", extra_headers=headers, timeout=timeout
        )
        return [file.id async for file in page]


def _settled(batch: VectorStoreFileBatch) -> bool:
    """Whether a batch is through: its status says so, or its counts do where the status is one of the future."""
    if batch.status in ("completed", "failed", "cancelled"):
        return True
    counts = batch.file_counts
    return bool(getattr(counts, "total", None)) and getattr(counts, "in_progress", None) == 0


def _polled(
    batches: FileBatches | AsyncFileBatches, arguments: dict[str, Any], pace: Pace, options: Options
) -> Waiting[VectorStoreFileBatch]:
    strict = arguments.pop("raise_on_failure")
    batch: VectorStoreFileBatch = yield from polling(
        batches._client, GET_VECTOR_STORE_FILE_BATCH, arguments, _settled, pace, options
    )
    failed = getattr(batch.file_counts, "failed", None) or 0
    if strict and failed and batch.status not in ("failed", "cancelled"):  # which is no news to whoever reads status
        of, name = arguments["vector_store_id"], arguments["batch_id"]
        ids = yield Call(lambda: batches._failed_files(of, name, options))
        total = batch.file_counts.total
        message = (
            f"{failed} of {total} files of the batch {name} could not be processed: {', '.join(ids) or 'it names none'}"
        )
        raise FileBatchError(message, failed=ids, batch=batch)
    return batch


def _created(
    batches: FileBatches | AsyncFileBatches, arguments: dict[str, Any], pace: Pace, options: Options
) -> Waiting[VectorStoreFileBatch]:
    sent = dict(arguments)
    known = {"vector_store_id": sent["vector_store_id"], "raise_on_failure": sent.pop("raise_on_failure")}
    batch: VectorStoreFileBatch = yield Call(partial(batches._send, CREATE_VECTOR_STORE_FILE_BATCH, sent, *options))
    return (yield from _polled(batches, {**known, "batch_id": batch.id}, pace, for_looks(options)))


def _uploaded(
    batches: FileBatches | AsyncFileBatches, arguments: dict[str, Any], pace: Pace, options: Options
) -> Waiting[VectorStoreFileBatch]:
    sent = dict(arguments)
    at_once = sent.pop("max_concurrency")
    forms = [{"file": file, "purpose": "assistants"} for file in sent.pop("files")]
    outcomes = yield Call(lambda: batches._upload_all(forms, at_once, for_looks(options)))
    uploaded = [outcome.id for outcome in outcomes if not isinstance(outcome, Exception)]
    errors = {place: outcome for place, outcome in enumerate(outcomes) if isinstance(outcome, Exception)}
    if errors:
        first = next(iter(errors.values()))
        left = len(forms) - len(outcomes)
        message = f"{len(errors)} of {len(forms)} files could not be uploaded ({left} not tried): {first}"
        raise FileBatchError(message, uploaded=uploaded, errors=errors) from first
    sent["file_ids"] = [*sent["file_ids"], *uploaded]
    return (yield from _created(batches, sent, pace, options))


evaluable(__name__)
