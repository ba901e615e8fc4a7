# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


ContainerAutoSkillParam: TypeAlias = params.SkillReferenceParam | params.InlineSkillParam
"""Container auto skill: one of 2 kinds, told apart by `type`."""
