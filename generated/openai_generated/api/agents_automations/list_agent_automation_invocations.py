# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_automations import LIST_AGENT_AUTOMATION_INVOCATIONS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_automation_invocations_page import AgentAutomationInvocationsPage
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_AGENT_AUTOMATION_INVOCATIONS.whole("AgentAutomationInvocationsPage")


def sync(
    automation_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> AgentAutomationInvocationsPage:
    """Page through the times that an automation was started.

    `GET /agents/automations/{automation_id}/invocations`

    Args:
        automation_id: The id of the automation.
        after: Cursor: the id of the last item already seen; the page starts behind it.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(automation_id, client=client, after=after, limit=limit, order=order).expected().parsed


def sync_detailed(
    automation_id: str,
    *,
    client: Caller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[AgentAutomationInvocationsPage]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"automation_id": automation_id, "after": after, "limit": limit, "order": order}
    )


async def asyncio(
    automation_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> AgentAutomationInvocationsPage:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(automation_id, client=client, after=after, limit=limit, order=order)).expected().parsed
    )


async def asyncio_detailed(
    automation_id: str,
    *,
    client: AsyncCaller,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
) -> Response[AgentAutomationInvocationsPage]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"automation_id": automation_id, "after": after, "limit": limit, "order": order}
    )
