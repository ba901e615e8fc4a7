"""`client.embeddings`: vectors travel as base64 unless the caller asks for something else.

The public signature is that of the description, so codegen writes it; here is what it does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_generated.endpoints.embeddings import CREATE_EMBEDDING
from openai_generated.resources import embeddings as generated
from openai_runtime.hints import evaluable
from openai_runtime.unset import omit

from ..parsing.embedding_vectors import CREATE, decode_vectors

if TYPE_CHECKING:
    from openai_generated.models import CreateEmbeddingResponse

    from ..calling.polling import Options


class Embeddings(generated.Embeddings):
    """`client.embeddings`."""

    def _create(self, arguments: dict[str, Any], *options: *Options) -> CreateEmbeddingResponse:
        response: CreateEmbeddingResponse
        if arguments["encoding_format"] is not omit:
            response = self._send(CREATE_EMBEDDING, arguments, *options)
        else:
            response = self._send(CREATE, {**arguments, "encoding_format": "base64"}, *options, decode_vectors)
        return response


class AsyncEmbeddings(generated.AsyncEmbeddings):
    """`client.embeddings` of an async client."""

    async def _create(self, arguments: dict[str, Any], *options: *Options) -> CreateEmbeddingResponse:
        response: CreateEmbeddingResponse
        if arguments["encoding_format"] is not omit:
            response = await self._send(CREATE_EMBEDDING, arguments, *options)
        else:
            response = await self._send(CREATE, {**arguments, "encoding_format": "base64"}, *options, decode_vectors)
        return response


evaluable(__name__)
