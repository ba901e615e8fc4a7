# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.certificates import GET_CERTIFICATE as ENDPOINT
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.certificate import Certificate
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


def sync(
    certificate_id: str,
    *,
    client: Caller,
    include: Iterable[Literal["content"]] | Omit = omit,
) -> Certificate:
    """Read a certificate, with its PEM text if asked for.

    `GET /organization/certificates/{certificate_id}`

    Args:
        certificate_id: The id of the certificate.
        include: Extra parts of the answer; content adds the PEM text.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(certificate_id, client=client, include=include).expected().parsed


def sync_detailed(
    certificate_id: str,
    *,
    client: Caller,
    include: Iterable[Literal["content"]] | Omit = omit,
) -> Response[Certificate]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"certificate_id": certificate_id, "include": include})


async def asyncio(
    certificate_id: str,
    *,
    client: AsyncCaller,
    include: Iterable[Literal["content"]] | Omit = omit,
) -> Certificate:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(certificate_id, client=client, include=include)).expected().parsed


async def asyncio_detailed(
    certificate_id: str,
    *,
    client: AsyncCaller,
    include: Iterable[Literal["content"]] | Omit = omit,
) -> Response[Certificate]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"certificate_id": certificate_id, "include": include})
