# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolChoiceFileSearchParam(TypedDict, total=False):
    """Responses delegation config tool choice file search (`file_search`)."""

    type: Required[Literal["file_search"]]
