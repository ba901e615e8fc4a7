# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_resume_subagent_call_item import (
        AgentResumeSubagentCallItem as AgentResumeSubagentCallItem,
    )


__all__ = ["AgentResumeSubagentCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentResumeSubagentCallItem": "openai_generated.models.agent_resume_subagent_call_item",
    },
)
