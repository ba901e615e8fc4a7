# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import PAUSE_FINE_TUNING_JOB as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.fine_tuning_job import FineTuningJob
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    fine_tuning_job_id: str,
    *,
    client: Caller,
) -> FineTuningJob:
    """Hold a running fine-tuning job.

    `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`

    Args:
        fine_tuning_job_id: The id of the fine-tuning job.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(fine_tuning_job_id, client=client).expected().parsed


def sync_detailed(
    fine_tuning_job_id: str,
    *,
    client: Caller,
) -> Response[FineTuningJob]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"fine_tuning_job_id": fine_tuning_job_id})


async def asyncio(
    fine_tuning_job_id: str,
    *,
    client: AsyncCaller,
) -> FineTuningJob:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(fine_tuning_job_id, client=client)).expected().parsed


async def asyncio_detailed(
    fine_tuning_job_id: str,
    *,
    client: AsyncCaller,
) -> Response[FineTuningJob]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"fine_tuning_job_id": fine_tuning_job_id})
