# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class AutomationCreateParamsCreateAutomationParamsPeriodic(TypedDict, total=False):
    """Automation create params create automation params periodic (`periodic`)."""

    expression: Required[str]
    name: Required[str]
    target: Required[params.AutomationTargetParam | Model]
    timezone: Required[str]
    type: Required[Literal["periodic"]]
    """Always `periodic`."""
    metadata: Mapping[str, str]


class AutomationCreateParamsCreateAutomationParamsOnce(TypedDict, total=False):
    """Automation create params create automation params once (`once`)."""

    name: Required[str]
    run_at: Required[int]
    target: Required[params.AutomationTargetParam | Model]
    type: Required[Literal["once"]]
    """Always `once`."""
    metadata: Mapping[str, str]


AutomationCreateParams: TypeAlias = (
    params.AutomationCreateParamsCreateAutomationParamsPeriodic
    | params.AutomationCreateParamsCreateAutomationParamsOnce
)
"""Automation create params: one of 2 kinds, told apart by `type`."""
