# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.plants import LIST_PLANTS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated.models.plant_list import PlantList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


ENDPOINT = LIST_PLANTS.whole("PlantList")


def sync(
    *,
    client: Caller,
    after: str | Omit = omit,
    include: Iterable[Literal["roots", "leaves"]] | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    codes: Iterable[int] | Omit = omit,
    from_: int | Omit = omit,
) -> PlantList:
    """Page through the plants.

    `GET /plants`

    Args:
        after: Id of the last plant seen.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(client=client, after=after, include=include, metadata=metadata, codes=codes, from_=from_)
        .expected()
        .parsed
    )


def sync_detailed(
    *,
    client: Caller,
    after: str | Omit = omit,
    include: Iterable[Literal["roots", "leaves"]] | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    codes: Iterable[int] | Omit = omit,
    from_: int | Omit = omit,
) -> Response[PlantList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"after": after, "include": include, "metadata": metadata, "codes": codes, "from_": from_}
    )


async def asyncio(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    include: Iterable[Literal["roots", "leaves"]] | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    codes: Iterable[int] | Omit = omit,
    from_: int | Omit = omit,
) -> PlantList:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                client=client, after=after, include=include, metadata=metadata, codes=codes, from_=from_
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    include: Iterable[Literal["roots", "leaves"]] | Omit = omit,
    metadata: Mapping[str, str] | Omit = omit,
    codes: Iterable[int] | Omit = omit,
    from_: int | Omit = omit,
) -> Response[PlantList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"after": after, "include": include, "metadata": metadata, "codes": codes, "from_": from_}
    )
