# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseConfigurationUpdateItemTextParam(TypedDict, total=False):
    """Beta response configuration update item text."""

    format: Required[params.BetaResponseConfigurationUpdateItemTextFormatParam | Model]
