# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class AutomationUpdateParams(TypedDict, total=False):
    """What `POST /agents/automations/{automation_id}` takes."""

    expression: str
    """The schedule, as a cron expression."""
    metadata: Mapping[str, str]
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    name: str
    """The name."""
    run_at: int
    """When a one-time automation starts."""
    target: params.AutomationTargetParam | Model
    """What is started, a new session or one that exists, with its input."""
    timezone: str
    """The time zone that the schedule is read in, such as Europe/Berlin."""
