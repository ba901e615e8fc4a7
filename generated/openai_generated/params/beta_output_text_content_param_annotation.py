# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaOutputTextContentParamAnnotation: TypeAlias = (
    params.BetaFileCitationParam | params.BetaUrlCitationParam | params.BetaContainerFileCitationParam
)
"""Beta output text content param annotation: one of 3 kinds, told apart by `type`."""
