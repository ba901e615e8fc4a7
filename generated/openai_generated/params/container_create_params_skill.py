# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


ContainerCreateParamsSkill: TypeAlias = params.SkillReferenceParam | params.InlineSkillParam
"""Container create params skill: one of 2 kinds, told apart by `type`."""
