"""Handlers of assistants' runs."""

from __future__ import annotations

from openai_facade.streaming.assistants import AssistantEventHandler as AssistantEventHandler
from openai_facade.streaming.assistants import AssistantStreamManager as AssistantStreamManager
from openai_facade.streaming.assistants import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from openai_facade.streaming.assistants import AsyncAssistantStreamManager as AsyncAssistantStreamManager
