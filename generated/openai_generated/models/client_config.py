# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.data_channel_config import DataChannelConfig


@model
class ClientConfig(Model):
    """Client config."""

    data_channel: DataChannelConfig
