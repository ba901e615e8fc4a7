# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RunCreateResponseDataSourceResponsesSamplingParamsText(TypedDict, total=False):
    """Run create response data source responses sampling params text."""

    format: params.ResponseFormatTextConfigParam | Model
    """The form of the text: plain (the default), JSON, or JSON by a schema."""
