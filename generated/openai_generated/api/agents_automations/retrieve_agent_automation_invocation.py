# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_automations import RETRIEVE_AGENT_AUTOMATION_INVOCATION as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.automation_invocation import AutomationInvocation
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    automation_id: str,
    invocation_id: str,
    *,
    client: Caller,
) -> AutomationInvocation:
    """Read what became of one start of an automation.

    `GET /agents/automations/{automation_id}/invocations/{invocation_id}`

    Args:
        automation_id: The id of the automation.
        invocation_id: The id of the invocation.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(automation_id, invocation_id, client=client).expected().parsed


def sync_detailed(
    automation_id: str,
    invocation_id: str,
    *,
    client: Caller,
) -> Response[AutomationInvocation]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"automation_id": automation_id, "invocation_id": invocation_id})


async def asyncio(
    automation_id: str,
    invocation_id: str,
    *,
    client: AsyncCaller,
) -> AutomationInvocation:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(automation_id, invocation_id, client=client)).expected().parsed


async def asyncio_detailed(
    automation_id: str,
    invocation_id: str,
    *,
    client: AsyncCaller,
) -> Response[AutomationInvocation]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"automation_id": automation_id, "invocation_id": invocation_id})
