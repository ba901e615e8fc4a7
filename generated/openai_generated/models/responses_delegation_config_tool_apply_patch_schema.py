# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesDelegationConfigToolApplyPatchSchema(Model):
    """Responses delegation config tool apply patch schema (`apply_patch`)."""

    type: Literal["apply_patch"] = "apply_patch"
