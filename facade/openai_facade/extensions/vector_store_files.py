"""`client.vector_stores.files`: put a file into a store and wait until it can be searched.

The public signatures repeat those of `create` and `retrieve`, so codegen writes them; here is what they do.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_generated.endpoints.files import CREATE_FILE
from openai_generated.endpoints.vector_stores import CREATE_VECTOR_STORE_FILE, GET_VECTOR_STORE_FILE
from openai_generated.resources.vector_stores import files as generated
from openai_runtime.hints import evaluable

from openai_facade.calling.flow import Call
from openai_facade.calling.polling import acarry_out, carry_out, for_looks, in_state, paced, polling

if TYPE_CHECKING:
    from openai_generated.models import VectorStoreFile

    from openai_facade.calling.polling import Options, Pace, Waiting

_SETTLED = in_state("completed", "failed", "cancelled")


class Files(generated.Files):
    """`client.vector_stores.files`."""

    def _poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFile:
        return carry_out(self._client, _polled(self, *paced(arguments), options))

    def _create_and_poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFile:
        return carry_out(self._client, _created(self, *paced(arguments), options))

    def _upload(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFile:
        return carry_out(self._client, _uploaded(self, arguments, None, options))

    def _upload_and_poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFile:
        return carry_out(self._client, _uploaded(self, *paced(arguments), options))


class AsyncFiles(generated.AsyncFiles):
    """`client.vector_stores.files` of an async client."""

    async def _poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFile:
        return await acarry_out(self._client, _polled(self, *paced(arguments), options))

    async def _create_and_poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFile:
        return await acarry_out(self._client, _created(self, *paced(arguments), options))

    async def _upload(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFile:
        return await acarry_out(self._client, _uploaded(self, arguments, None, options))

    async def _upload_and_poll(self, arguments: dict[str, Any], *options: *Options) -> VectorStoreFile:
        return await acarry_out(self._client, _uploaded(self, *paced(arguments), options))


def _polled(files: Files | AsyncFiles, of: dict[str, Any], pace: Pace, options: Options) -> Waiting[VectorStoreFile]:
    return polling(files._client, GET_VECTOR_STORE_FILE, of, _SETTLED, pace, options)


def _created(
    files: Files | AsyncFiles, sent: dict[str, Any], pace: Pace | None, options: Options
) -> Waiting[VectorStoreFile]:
    file: VectorStoreFile = yield Call(partial(files._send, CREATE_VECTOR_STORE_FILE, sent, *options))
    if pace is None:
        return file
    of = {name: sent[name] for name in ("vector_store_id", "file_id")}
    return (yield from _polled(files, of, pace, for_looks(options)))


def _uploaded(
    files: Files | AsyncFiles, arguments: dict[str, Any], pace: Pace | None, options: Options
) -> Waiting[VectorStoreFile]:
    sent = dict(arguments)
    form = {"file": sent.pop("file"), "purpose": "assistants"}
    uploaded = yield Call(partial(files._send, CREATE_FILE, form, *for_looks(options)))
    return (yield from _created(files, {**sent, "file_id": uploaded.id}, pace, options))


evaluable(__name__)
