# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.plants import ADD_PHOTOS as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.add_photos_response import AddPhotosResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


def sync(
    plant_id: str,
    class_: Literal["leaf", 'bl"oom', "br\\anch"],
    *,
    client: Caller,
    body: params.AddPhotosRequestParam | Model,
    quality: float,
    x_camera: str | Omit = omit,
) -> AddPhotosResponse:
    """Add photos of a plant.

    `POST /plants/{plant_id}/photos/{class_}`

    Args:
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(plant_id, class_, client=client, body=body, quality=quality, x_camera=x_camera).expected().parsed
    )


def sync_detailed(
    plant_id: str,
    class_: Literal["leaf", 'bl"oom', "br\\anch"],
    *,
    client: Caller,
    body: params.AddPhotosRequestParam | Model,
    quality: float,
    x_camera: str | Omit = omit,
) -> Response[AddPhotosResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {**fields(body), "plant_id": plant_id, "class_": class_, "quality": quality, "x_camera": x_camera}
    )


async def asyncio(
    plant_id: str,
    class_: Literal["leaf", 'bl"oom', "br\\anch"],
    *,
    client: AsyncCaller,
    body: params.AddPhotosRequestParam | Model,
    quality: float,
    x_camera: str | Omit = omit,
) -> AddPhotosResponse:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(plant_id, class_, client=client, body=body, quality=quality, x_camera=x_camera))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    plant_id: str,
    class_: Literal["leaf", 'bl"oom', "br\\anch"],
    *,
    client: AsyncCaller,
    body: params.AddPhotosRequestParam | Model,
    quality: float,
    x_camera: str | Omit = omit,
) -> Response[AddPhotosResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {**fields(body), "plant_id": plant_id, "class_": class_, "quality": quality, "x_camera": x_camera}
    )
