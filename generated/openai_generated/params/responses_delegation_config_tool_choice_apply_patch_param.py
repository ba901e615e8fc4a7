# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolChoiceApplyPatchParam(TypedDict, total=False):
    """Responses delegation config tool choice apply patch (`apply_patch`)."""

    type: Required[Literal["apply_patch"]]
