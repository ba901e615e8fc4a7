"""Chat completions: plain, streamed and stored."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from ..answers import DONE, Answer, ServerEvent, text_of
from ..calls import Call, route
from ..deciding import Outcome, decide
from ..documents import shown_in
from ..model.asking import Ask, turn_of
from ..obfuscation import padded
from ..records.chat import COMPLETIONS, MESSAGES
from ..samples import wav
from ..store import page
from ..words import count, token_logprobs
from .chat_stream import chunks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..calls import Body
    from ..description import JSON
    from ..model.behaviour import Call as FunctionMade
    from ..records.chat import (
        Audio,
        Choice,
        Completion,
        CustomCall,
        FunctionCall,
        Logprobs,
        Message,
        StoredCompletion,
        Usage,
    )
    from ..store import Store


@route("POST /chat/completions")
def create(call: Call) -> Body | Answer:
    """Answer a conversation."""
    completion = complete(call)
    if call.body.get("store"):
        _keep(call, completion)
    if not call.body.get("stream"):
        return completion
    return Answer(events=_events(completion, call.body.get("stream_options") or {}))


def _events(completion: Completion, options: JSON) -> Iterator[ServerEvent]:
    for chunk in padded(chunks(completion, bool(options.get("include_usage"))), options):
        yield None, chunk
    yield DONE


def complete(call: Call) -> Completion:
    """The completion that answers the request, as it is without streaming."""
    body = call.body
    choices: list[Choice] = []
    spent = thought = read = 0
    for index in range(body.get("n") or 1):
        outcome = decide(ask := _ask(call.store, body, index), call.service.model)
        choices.append(_choice(call, outcome, index))
        spent += outcome.tokens
        thought += outcome.reasoning_tokens
        read = sum(count(one.text) for one in ask.documents)
    prompt = read + sum(4 + count(text_of(message)) for message in body["messages"])
    completion: Completion = {
        "id": call.store.fresh("chatcmpl-"),
        "object": "chat.completion",
        "created": call.store.now(),
        "model": body["model"],
        "choices": choices,
        "usage": usage(prompt, spent + thought, thought),
        "service_tier": body["service_tier"] if body.get("service_tier") not in (None, "auto") else "default",
        "system_fingerprint": "fp_emulator",
    }
    return completion


def usage(prompt: int, completion: int, reasoning: int = 0) -> Usage:
    """Token counts as chat completions report them."""
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": reasoning,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def _ask(store: Store, body: JSON, index: int) -> Ask:
    messages: list[JSON] = body["messages"]
    last = messages[-1] if messages else {}
    users = [message for message in messages if message.get("role") == "user"]
    form: JSON = body.get("response_format") or {}
    ask = Ask(
        prompt=text_of(users[-1].get("content")) if users else text_of(last.get("content")),
        tool_output=text_of(last.get("content")) if last.get("role") in ("tool", "function") else None,
        functions=[_function(tool) for tool in body.get("tools") or []] + (body.get("functions") or []),
        parallel=body.get("parallel_tool_calls") is not False and not body.get("functions"),
        schema=form.get("json_schema", {}).get("schema", {}) if form.get("type") == "json_schema" else None,
        json_object=form.get("type") == "json_object",
        limit=body.get("max_completion_tokens") or body.get("max_tokens"),
        stop=body.get("stop"),
        index=index,
        model=body["model"],
        turn=turn_of(message.get("role") == "assistant" for message in messages),
        path=COMPLETIONS.path,
        instructions=text_of([one.get("content") for one in messages if one.get("role") in ("system", "developer")]),
        documents=[found for one in users for found in shown_in(store, one.get("content"))],
    )
    ask.choice(body.get("tool_choice", body.get("function_call")))
    return ask


def _function(tool: JSON) -> JSON:
    if tool.get("type") == "custom":
        return {**tool["custom"], "custom": True}
    function: JSON = tool["function"]
    return function


def _choice(call: Call, outcome: Outcome, index: int) -> Choice:
    """A choice of the answer."""
    body = call.body
    message: Message = {"role": "assistant", "content": None, "refusal": None, "annotations": []}
    logprobs: Logprobs | None = None
    if outcome.thought is not None:
        # the API keeps thoughts to itself; servers that speak its language tell them under this name
        message["reasoning_content"] = outcome.thought
    if outcome.refused:
        message["refusal"] = outcome.text
    elif outcome.said is not None:
        if "audio" in (body.get("modalities") or ()):
            message["audio"] = _audio(call, outcome.text)
        else:
            message["content"] = outcome.text
    if outcome.said is not None and body.get("logprobs"):
        found = token_logprobs(outcome.text, body.get("top_logprobs") or 0)
        refused = outcome.refused
        logprobs = {"content": None if refused else found, "refusal": found if refused else None}
    finish = _called(call, outcome, message) if outcome.calls else outcome.finish
    return {"index": index, "message": message, "logprobs": logprobs, "finish_reason": finish}


def _called(call: Call, outcome: Outcome, message: Message) -> str:
    """Put the calls into a message; gives back the reason to finish."""
    if call.body.get("functions"):
        message["function_call"] = {"name": outcome.calls[0].name, "arguments": outcome.calls[0].arguments}
        return "function_call"
    message["tool_calls"] = [_tool_call(call, made) for made in outcome.calls]
    choice = call.body.get("tool_choice")
    return "stop" if isinstance(choice, dict) and choice.get("type") == "function" else "tool_calls"


def _tool_call(call: Call, made: FunctionMade) -> FunctionCall | CustomCall:
    name = call.store.fresh("call_")
    if made.custom:
        return {"id": name, "type": "custom", "custom": {"name": made.name, "input": made.arguments}}
    return {"id": name, "type": "function", "function": {"name": made.name, "arguments": made.arguments}}


def _audio(call: Call, text: str) -> Audio:
    sound = wav(0.05 * count(text))
    data = base64.b64encode(sound).decode()
    expires = call.store.now() + 3600
    return {"id": call.store.fresh("audio_"), "data": data, "expires_at": expires, "transcript": text}


def _keep(call: Call, completion: Completion) -> None:
    record: StoredCompletion = {**completion, "metadata": call.body.get("metadata") or {}}
    COMPLETIONS.add(call.store, record)
    for number, message in enumerate(call.body["messages"]):
        text = text_of(message.get("content"))
        kept = {
            **message,
            "id": f"{completion['id']}-{number}",
            "content": text,
            "refusal": None,
            "content_parts": None,
        }
        MESSAGES.of(completion["id"]).add(call.store, kept)


@route("GET /chat/completions")
def list_completions(call: Call) -> Body:
    """Stored completions, by model and metadata."""
    wanted: JSON = call.query.get("metadata") or {}
    found = [
        record
        for record in COMPLETIONS.all(call.store)
        if call.query.get("model") in (None, record["model"]) and wanted.items() <= record["metadata"].items()
    ]
    return page(found, call.query, order="asc")


@route("POST /chat/completions/{completion_id}")
def update(call: Call) -> StoredCompletion:
    """Replace the metadata of a stored completion."""
    record = COMPLETIONS.get(call.store, call.ids[0])
    record["metadata"] = call.body.get("metadata") or {}
    return record


@route("DELETE /chat/completions/{completion_id}")
def delete(call: Call) -> Body:
    """Delete a stored completion."""
    COMPLETIONS.remove(call.store, call.ids[0])
    return {"object": "chat.completion.deleted", "id": call.ids[0], "deleted": True}


@route("GET /chat/completions/{completion_id}/messages")
def messages(call: Call) -> Body:
    """The messages of a stored completion's request."""
    COMPLETIONS.get(call.store, call.ids[0])
    return page(MESSAGES.of(call.ids[0]).all(call.store), call.query, order="asc")
