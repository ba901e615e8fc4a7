# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.conversation_deleted_resource import ConversationDeletedResource


DeletedConversation: TypeAlias = ConversationDeletedResource
"""Deleted conversation."""
