# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.local_environment_param import LocalSkillParam as LocalSkillParam


__all__ = ["LocalSkillParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LocalSkillParam": "openai_generated.params.local_environment_param",
    },
)
