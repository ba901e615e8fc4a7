"""What the tables of the two reference documents promise, apart from their samples."""

from __future__ import annotations

import inspect
import json
import re
from functools import reduce
from pathlib import Path
from typing import Any

import pytest

SAMPLES = Path(__file__).parent / "samples"

RESOURCES = """
responses chat.completions completions embeddings files images audio.transcriptions audio.translations audio.speech
moderations models fine_tuning.jobs vector_stores beta.assistants beta.threads beta.realtime webhooks batches uploads
"""

CHAT_ARGUMENTS = """
model messages max_completion_tokens temperature top_p n stream stop presence_penalty frequency_penalty logprobs
top_logprobs logit_bias seed service_tier user tools tool_choice parallel_tool_calls response_format reasoning_effort
metadata store
"""

RESPONSES_ARGUMENTS = """
model input instructions previous_response_id tools tool_choice text reasoning max_output_tokens stream store metadata
truncation parallel_tool_calls
"""

ERRORS = {
    400: ("invalid_request_error", "BadRequestError"),
    401: ("authentication_error", "AuthenticationError"),
    403: ("permission_error", "PermissionDeniedError"),
    404: ("not_found_error", "NotFoundError"),
    422: ("invalid_request_error", "UnprocessableEntityError"),
    429: ("rate_limit_exceeded", "RateLimitError"),
    500: ("server_error", "InternalServerError"),
    503: ("service_unavailable", "InternalServerError"),
}


def clients() -> tuple[Any, Any]:
    from openai_facade import AsyncOpenAI, OpenAI

    return OpenAI(api_key="sk-local"), AsyncOpenAI(api_key="sk-local")


@pytest.mark.parametrize("path", RESOURCES.split())
def test_resource_is_there_on_both_clients(path: str) -> None:
    """Each path of the overview leads to a resource, and the asynchronous one is of the class with that prefix."""
    sync, asynchronous = (reduce(getattr, path.split("."), client) for client in clients())
    assert type(asynchronous).__name__ == f"Async{type(sync).__name__}"


@pytest.mark.parametrize(
    ("path", "names"),
    [("chat.completions", CHAT_ARGUMENTS), ("responses", RESPONSES_ARGUMENTS)],
    ids=["chat", "responses"],
)
def test_fields_of_the_schema_are_arguments(path: str, names: str) -> None:
    """Each field that the documents list for a request is an argument by that name."""
    for client in clients():
        signature = inspect.signature(reduce(getattr, path.split("."), client).create)
        assert set(names.split()) - set(signature.parameters) == set()


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.jsonc")), ids=lambda path: path.stem)
def test_built_in_tool_is_accepted(path: Path, session: Any) -> None:
    """The tool, written as the document has it, passes the server's check of the request."""
    tool = json.loads(re.sub(r"//.*", "", path.read_text("utf-8")))
    client = session.names["client"]
    response = client.responses.create(model="gpt-5", input="Hello!", tools=[tool])
    assert response.tools[0].type == tool["type"]
    assert response.status == "completed"


@pytest.mark.parametrize("status", ERRORS)
def test_status_becomes_the_named_error(status: int) -> None:
    """The exception for each status of the two error tables, with the type that the server named."""
    import httpx
    import openai_facade

    kind, name = ERRORS[status]
    body = {"error": {"message": "no", "type": kind, "param": None, "code": None}}
    transport = httpx.MockTransport(lambda request: httpx.Response(status, json=body))
    with httpx.Client(transport=transport) as http_client:
        client = openai_facade.OpenAI(api_key="sk-local", http_client=http_client, max_retries=0)
        with pytest.raises(getattr(openai_facade, name)) as caught:
            client.models.list()
    assert (caught.value.status_code, caught.value.type) == (status, kind)
    assert isinstance(caught.value, openai_facade.APIStatusError)
