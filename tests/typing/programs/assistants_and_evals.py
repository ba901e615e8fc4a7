"""Threads, batches, fine-tuning and their waits: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true, reportDeprecated=false

from __future__ import annotations

from typing import assert_never

from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.types import Batch
from openai_facade.types.fine_tuning import FineTuningJob


def over(batch: Batch) -> bool:
    """Whether a batch has come to its end."""
    match batch.status:
        case "completed" | "failed" | "expired" | "cancelled":
            return True
        case "validating" | "in_progress" | "finalizing" | "cancelling":
            return False
        case _:
            assert_never(batch.status)


def trained(job: FineTuningJob) -> str | None:
    """The name of the model once there is one."""
    if job.status == "succeeded":
        return job.fine_tuned_model
    if job.status in ("failed", "cancelled") and job.error is not None:
        raise RuntimeError(job.error.message)
    return None


def conversation(client: OpenAI, assistant: str) -> list[str]:
    """Messages of a thread."""
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "hi"}])
    run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant)
    if run.status == "requires_action" and run.required_action is not None:
        calls = run.required_action.submit_tool_outputs.tool_calls
        run = client.beta.threads.runs.submit_tool_outputs_and_poll(
            run_id=run.id,
            thread_id=thread.id,
            tool_outputs=[{"tool_call_id": call.id, "output": "3"} for call in calls],
        )
    found: list[str] = []
    for message in client.beta.threads.messages.list(thread.id):
        for part in message.content:
            if part.type == "text":
                found.append(f"{message.role}: {part.text.value}")
    return found


async def tuned(client: AsyncOpenAI, file: str) -> FineTuningJob:
    """A job, and what happens in it."""
    job = await client.fine_tuning.jobs.create(
        model="gpt-4o-mini", training_file=file, method={"type": "supervised"}, seed=3
    )
    async for event in client.fine_tuning.jobs.list_events(job.id):
        print(event.level, event.message)
    return await client.fine_tuning.jobs.retrieve(job.id)
