# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


class StepRetrieveParams(TypedDict, total=False):
    """Arguments of `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`."""

    thread_id: Required[str]
    """The id of the thread."""
    run_id: Required[str]
    """The id of the run."""
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """Extra parts of the answer that are left out unless named here."""
