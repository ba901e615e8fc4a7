"""Module path of the reference SDK; response streams are in `openai_facade.streaming`."""

from openai_facade.streaming.responses import ResponseStreamState as ResponseStreamState
from openai_facade.streaming.responses_events import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
)
from openai_facade.streaming.responses_events import ResponseStreamEvent as ResponseStreamEvent
from openai_facade.streaming.responses_events import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from openai_facade.streaming.responses_events import ResponseTextDoneEvent as ResponseTextDoneEvent
from openai_facade.streaming.responses_streams import AsyncResponseStream as AsyncResponseStream
from openai_facade.streaming.responses_streams import AsyncResponseStreamManager as AsyncResponseStreamManager
from openai_facade.streaming.responses_streams import ResponseStream as ResponseStream
from openai_facade.streaming.responses_streams import ResponseStreamManager as ResponseStreamManager
