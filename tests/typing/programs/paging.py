"""Lists that are longer than one answer: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import assert_type

from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.pagination import SyncCursorPage
from openai_facade.types import Batch, FileObject, Model
from openai_facade.types.fine_tuning import FineTuningJob


def pages(client: OpenAI) -> list[FileObject]:
    """By item, by page, and the first only."""
    files: list[FileObject] = []
    for file in client.files.list(purpose="batch", order="asc"):
        if file.status == "processed" and file.purpose == "batch":
            files.append(file)
    page = client.files.list(limit=2)
    assert_type(page, SyncCursorPage[FileObject])
    while page.has_next_page():
        page = page.get_next_page()
        files.extend(page.data)
    for one in client.files.list().iter_pages():
        files.extend(one.data)
    names: dict[str, Model] = {model.id: model for model in client.models.list()}
    return files if names else []


async def asynchronous(client: AsyncOpenAI) -> list[Batch]:
    """The same, awaited."""
    found: list[Batch] = [batch async for batch in client.batches.list(limit=3)]
    first = await client.fine_tuning.jobs.list(limit=1)
    for job in first.data:
        assert_type(job, FineTuningJob)
    async for item in client.responses.input_items.list("resp", include=["file_search_call.results"]):
        print(item.type)
    return found
