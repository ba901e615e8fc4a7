# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.plants import GET_PHOTO as ENDPOINT

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.binary import HttpxBinaryResponseContent


def sync(
    plant_id: str,
    class_: Literal["leaf", 'bl"oom', "br\\anch"],
    *,
    client: Caller,
) -> bytes:
    """Download a photo.

    `GET /plants/{plant_id}/photos/{class_}`

    Args:
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(plant_id, class_, client=client).expected().content


def sync_detailed(
    plant_id: str,
    class_: Literal["leaf", 'bl"oom', "br\\anch"],
    *,
    client: Caller,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"plant_id": plant_id, "class_": class_})


async def asyncio(
    plant_id: str,
    class_: Literal["leaf", 'bl"oom', "br\\anch"],
    *,
    client: AsyncCaller,
) -> bytes:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(plant_id, class_, client=client)).expected().content


async def asyncio_detailed(
    plant_id: str,
    class_: Literal["leaf", 'bl"oom', "br\\anch"],
    *,
    client: AsyncCaller,
) -> Response[HttpxBinaryResponseContent]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"plant_id": plant_id, "class_": class_})
