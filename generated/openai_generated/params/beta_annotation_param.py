# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaAnnotationParam: TypeAlias = (
    params.BetaFileCitationBodyParam
    | params.BetaUrlCitationBodyParam
    | params.BetaContainerFileCitationBodyParam
    | params.BetaFilePathParam
)
"""Beta annotation: one of 4 kinds, told apart by `type`."""
