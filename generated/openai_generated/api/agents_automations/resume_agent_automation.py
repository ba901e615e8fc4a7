# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_automations import RESUME_AGENT_AUTOMATION as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.automation import Automation
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    automation_id: str,
    *,
    client: Caller,
) -> Automation:
    """Let a paused automation start again.

    `POST /agents/automations/{automation_id}/resume`

    Args:
        automation_id: The id of the automation.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(automation_id, client=client).expected().parsed


def sync_detailed(
    automation_id: str,
    *,
    client: Caller,
) -> Response[Automation]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"automation_id": automation_id})


async def asyncio(
    automation_id: str,
    *,
    client: AsyncCaller,
) -> Automation:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(automation_id, client=client)).expected().parsed


async def asyncio_detailed(
    automation_id: str,
    *,
    client: AsyncCaller,
) -> Response[Automation]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"automation_id": automation_id})
