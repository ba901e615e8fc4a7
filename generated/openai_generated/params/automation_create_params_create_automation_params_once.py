# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class AutomationCreateParamsCreateAutomationParamsOnce(TypedDict, total=False):
    """Automation create params create automation params once (`once`)."""

    name: Required[str]
    run_at: Required[int]
    target: Required[params.AutomationTargetParam | Model]
    type: Required[Literal["once"]]
    metadata: Mapping[str, str]
