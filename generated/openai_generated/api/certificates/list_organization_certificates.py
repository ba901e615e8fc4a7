# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.certificates import LIST_ORGANIZATION_CERTIFICATES
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.list_certificates_response import ListCertificatesResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_ORGANIZATION_CERTIFICATES.whole("ListCertificatesResponse")


def sync(
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> ListCertificatesResponse:
    """Page through the organization's certificates.

    `GET /organization/certificates`

    Args:
        limit: How many items a page holds at most; 20 unless said otherwise.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(client=client, limit=limit, after=after, order=order).expected().parsed


def sync_detailed(
    *,
    client: Caller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[ListCertificatesResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"limit": limit, "after": after, "order": order})


async def asyncio(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> ListCertificatesResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(client=client, limit=limit, after=after, order=order)).expected().parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[ListCertificatesResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"limit": limit, "after": after, "order": order})
