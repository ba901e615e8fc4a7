# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

AutomationCreateParams: TypeAlias = (
    params.AutomationCreateParamsCreateAutomationParamsPeriodic
    | params.AutomationCreateParamsCreateAutomationParamsOnce
)
"""Automation create params: one of 2 kinds, told apart by `type`."""
