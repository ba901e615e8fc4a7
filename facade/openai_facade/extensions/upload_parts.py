"""`client.uploads.parts`: parts are remembered, so that an upload can be completed without listing them again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_generated.endpoints.uploads import ADD_UPLOAD_PART
from openai_generated.resources.uploads import parts as generated
from openai_runtime.hints import evaluable

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_generated.models import UploadPart
    from openai_runtime.request.call import AsyncCaller, SyncCaller

    from openai_facade.calling.polling import Options

_MOST_UPLOADS: Final = 1000
"""Uploads to remember; they expire within an hour, and some are never completed."""


class Parts(generated.Parts):
    """`client.uploads.parts`."""

    def _create(self, arguments: dict[str, Any], *options: *Options) -> UploadPart:
        part: UploadPart = self._send(ADD_UPLOAD_PART, arguments, *options, _remembering(self._client, arguments))
        return part


class AsyncParts(generated.AsyncParts):
    """`client.uploads.parts` of an async client."""

    async def _create(self, arguments: dict[str, Any], *options: *Options) -> UploadPart:
        remember = _remembering(self._client, arguments)
        part: UploadPart = await self._send(ADD_UPLOAD_PART, arguments, *options, remember)
        return part


def parts_made(client: SyncCaller | AsyncCaller) -> dict[str, list[str]]:
    """The ids of the parts that were added through a client, in order, by the id of their upload."""
    made: dict[str, list[str]] = vars(client).setdefault("_upload_parts", {})
    return made


def _remembering(client: SyncCaller | AsyncCaller, arguments: dict[str, Any]) -> Callable[[UploadPart], UploadPart]:
    def remember(part: UploadPart) -> UploadPart:
        made = parts_made(client)
        made.setdefault(arguments["upload_id"], []).append(part.id)
        if len(made) > _MOST_UPLOADS:
            made.pop(next(iter(made)), None)
        return part

    return remember


evaluable(__name__)
