# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class ResponsesDelegationConfigAlwaysParam(TypedDict, total=False):
    """Responses delegation config always."""

    read_only: bool | None
    tool_names: SequenceNotStr[str] | None
