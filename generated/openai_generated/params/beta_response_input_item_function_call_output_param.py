# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseInputItemFunctionCallOutputParam(TypedDict, total=False):
    """Beta response input item function call output (`function_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str | None
    """The id of the tool call, which call and output share."""
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    output: Required[str | Iterable[params.BetaResponseInputItemFunctionCallOutputOutputParam | Model]]
    """What the function returned: a text, or a list of text, pictures and files."""
    name: str | None
    """Which function returned this; needed only where no call_id tells."""
    namespace: str | None
    """The group of tools that the function belongs to."""
    caller: params.BetaToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""
