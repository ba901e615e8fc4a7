"""Module path of the reference SDK; handlers of assistants' runs are in `openai_facade.streaming.assistants`."""

from openai_facade.streaming.assistants import AssistantEventHandler as AssistantEventHandler
from openai_facade.streaming.assistants import AssistantEventHandlerT as AssistantEventHandlerT
from openai_facade.streaming.assistants import AssistantStreamManager as AssistantStreamManager
from openai_facade.streaming.assistants import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from openai_facade.streaming.assistants import AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT
from openai_facade.streaming.assistants import AsyncAssistantStreamManager as AsyncAssistantStreamManager
