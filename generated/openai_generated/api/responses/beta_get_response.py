# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.responses import BETA_GET_RESPONSE as ENDPOINT
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import models
    from openai_generated.models.beta_response import BetaResponse
    from openai_generated.models.beta_response_stream_event import BetaResponseStreamEvent
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


def sync(
    response_id: str,
    *,
    client: Caller,
    include: Iterable[models.BetaResponseIncludable] | Omit = omit,
    stream: Literal[False] | None | Omit = omit,
    starting_after: int | Omit = omit,
    include_obfuscation: bool | Omit = omit,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> BetaResponse:
    """Fetch a stored response of the beta, or follow its events again.

    `GET /responses/{response_id}`

    Args:
        response_id: The id of the response.
        include: Extra parts of the answer that are left out unless named here.
        stream: Whether the events of the response are sent again, and followed while it is being made.
        starting_after: The sequence number of the last event already seen; the stream goes on behind it.
        include_obfuscation: Whether events carry padding that hides their true length from onlookers.
        betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(
            response_id,
            client=client,
            include=include,
            stream=stream,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
            betas=betas,
        )
        .expected()
        .parsed
    )


def sync_detailed(
    response_id: str,
    *,
    client: Caller,
    include: Iterable[models.BetaResponseIncludable] | Omit = omit,
    stream: Literal[False] | None | Omit = omit,
    starting_after: int | Omit = omit,
    include_obfuscation: bool | Omit = omit,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> Response[BetaResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
        {
            "response_id": response_id,
            "include": include,
            "stream": stream,
            "starting_after": starting_after,
            "include_obfuscation": include_obfuscation,
            "betas": betas,
        },
    )


async def asyncio(
    response_id: str,
    *,
    client: AsyncCaller,
    include: Iterable[models.BetaResponseIncludable] | Omit = omit,
    stream: Literal[False] | None | Omit = omit,
    starting_after: int | Omit = omit,
    include_obfuscation: bool | Omit = omit,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> BetaResponse:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                response_id,
                client=client,
                include=include,
                stream=stream,
                starting_after=starting_after,
                include_obfuscation=include_obfuscation,
                betas=betas,
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncCaller,
    include: Iterable[models.BetaResponseIncludable] | Omit = omit,
    stream: Literal[False] | None | Omit = omit,
    starting_after: int | Omit = omit,
    include_obfuscation: bool | Omit = omit,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> Response[BetaResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
        {
            "response_id": response_id,
            "include": include,
            "stream": stream,
            "starting_after": starting_after,
            "include_obfuscation": include_obfuscation,
            "betas": betas,
        },
    )


def stream(
    response_id: str,
    *,
    client: Caller,
    include: Iterable[models.BetaResponseIncludable] | Omit = omit,
    starting_after: int | Omit = omit,
    include_obfuscation: bool | Omit = omit,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> Stream[BetaResponseStreamEvent]:
    """Like `sync`, answered event by event."""
    return client.stream_endpoint(
        ENDPOINT,
        {
            "response_id": response_id,
            "include": include,
            "starting_after": starting_after,
            "include_obfuscation": include_obfuscation,
            "betas": betas,
            "stream": True,
        },
    )


async def astream(
    response_id: str,
    *,
    client: AsyncCaller,
    include: Iterable[models.BetaResponseIncludable] | Omit = omit,
    starting_after: int | Omit = omit,
    include_obfuscation: bool | Omit = omit,
    betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
) -> AsyncStream[BetaResponseStreamEvent]:
    """Like `stream`, without blocking."""
    return await client.astream_endpoint(
        ENDPOINT,
        {
            "response_id": response_id,
            "include": include,
            "starting_after": starting_after,
            "include_obfuscation": include_obfuscation,
            "betas": betas,
            "stream": True,
        },
    )
