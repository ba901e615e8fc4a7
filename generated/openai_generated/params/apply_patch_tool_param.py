# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


class ApplyPatchToolParam(TypedDict, total=False):
    """Apply patch tool (`apply_patch`)."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
