# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.thread_update_params_tool_resources import ThreadUpdateParamsToolResources


@model
class ThreadUpdateParams(Model):
    """Thread update params."""

    tool_resources: ThreadUpdateParamsToolResources | None = None
    metadata: dict[str, str] | None = None
