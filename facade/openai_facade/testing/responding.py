"""Makes the response to a request of the Responses API: its items, its text, its usage."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from .answers import Missing, Refused, text_of
from .deciding import Outcome, decide
from .documents import shown_in
from .hosted import Findings, list_tools, run
from .items import by_model, full_items, full_part, full_tool, prompt_of, tool_output_of
from .model.asking import Ask, turn_of
from .model.behaviour import Failed
from .native_calls import approved, native_call, outputs, wanted
from .records.conversations import CONVERSATIONS
from .records.conversations import ITEMS as CONVERSATION_ITEMS
from .records.responses import INPUT_ITEMS, RESPONSES
from .words import Said, count, token_logprobs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .calls import Emulated
    from .description import JSON
    from .model.behaviour import Call as FunctionMade
    from .records.items import CustomToolCall, FunctionCall, Item, Message, OutputText, Reasoning, Refusal, Summary
    from .records.responses import Response, ResponseChange, Usage
    from .store import Store

_Echoed: TypeAlias = Literal["user", "safety_identifier", "prompt_cache_key", "prompt_cache_retention", "prompt"]
_ECHOED: tuple[_Echoed, ...] = get_args(_Echoed)
# so many times in one response the model calls tools that the API runs itself
_ROUNDS = 16


def respond(service: Emulated, body: JSON) -> Response:
    """The finished response to a request, remembered if the request wants it."""
    store = service.store
    _check_tools(body.get("tools") or [])
    given = full_items(store, body.get("input"))
    before = _before(store, body)
    response = _frame(service, body)
    ask = _ask(store, body, given, before)
    try:
        output, outcome = _told(service, body, ask, given, before)
    except Failed as failed:
        if not body.get("background"):
            raise
        code = "rate_limit_exceeded" if failed.status == 429 else "server_error"
        response.update({"status": "failed", "error": {"code": code, "message": str(failed)}})
        output = []
    else:
        RESPONSES.change(response, _end(store, outcome))
    response["output"] = output
    read = sum(count(one.text) for one in ask.documents)
    response["usage"] = _cost([*before, *given], output, body.get("instructions"), read)
    if body.get("store") is not False:
        RESPONSES.add(store, response)
        inputs = INPUT_ITEMS.of(response["id"])
        for item in given:
            inputs.add(store, item)
        store.attached[f"items:{response['id']}"] = [*before, *given, *output]
    conversation = response.get("conversation")
    if conversation:
        talk = CONVERSATION_ITEMS.of(conversation["id"])
        for item in [*given, *output]:
            talk.add(store, item)
    return response


def _check_tools(tools: list[JSON]) -> None:
    """Make sure that each tool says what it is; some alternatives of the description do without."""
    for index, tool in enumerate(tools):
        if not isinstance(tool.get("type"), str):
            place = f"tools[{index}].type"
            raise Refused(f"Missing required parameter: '{place}'.", param=place, code="missing_required_parameter")


def _told(service: Emulated, body: JSON, ask: Ask, given: list[Item], before: list[Item]) -> tuple[list[Item], Outcome]:
    """What the model puts out, and how it ends; behind tools that the API runs itself it goes on."""
    made: list[Item] = approved(service.store, given, before)
    items = made
    choice = wanted(body.get("tool_choice"))
    listed = {item.get("server_label") for item in [*before, *given] if item.get("type") == "mcp_list_tools"}
    left = _ROUNDS
    while True:
        left -= 1
        said = outputs([item for item in made if item["type"] not in ("reasoning", "mcp_list_tools")])
        if said is not None:
            ask = replace(ask, tool_output=said, turn=ask.turn + 1)
        outcome = decide(ask, service.model)
        if choice is not None and ask.tool_output is None and not outcome.told:
            outcome = Outcome(None, [choice])
        made = _output(service, body, ask, outcome, listed)
        listed |= {item["server_label"] for item in made if item["type"] == "mcp_list_tools"}
        items = [*items, *made]
        if not left or not any(item["type"] == "mcp_call" for item in made):
            return items, outcome


def _before(store: Store, body: JSON) -> list[Item]:
    """The items that the request goes on from."""
    previous = body.get("previous_response_id")
    if previous:
        found: list[Item] | None = store.attached.get(f"items:{previous}")
        if found is None or RESPONSES.find(store, previous) is None:
            raise Missing(
                "previous response",
                previous,
                status=400,
                param="previous_response_id",
                code="previous_response_not_found",
            )
        return found
    name = _conversation(body)
    if name is None:
        return []
    if CONVERSATIONS.find(store, name) is None:
        raise Missing("conversation", name, param="conversation", code="conversation_not_found")
    return CONVERSATION_ITEMS.of(name).all(store)


def _conversation(body: JSON) -> str | None:
    given: Any = body.get("conversation")
    name: str | None = given["id"] if isinstance(given, dict) else given
    return name


def _frame(service: Emulated, body: JSON) -> Response:
    """A response without output: what is known before anything is said."""
    text: JSON = body.get("text") or {}
    frame: Response = {
        "id": service.store.fresh("resp_"),
        "object": "response",
        "created_at": service.store.now(),
        "status": "in_progress",
        "background": bool(body.get("background")),
        "completed_at": None,
        "error": None,
        "incomplete_details": None,
        "instructions": body.get("instructions"),
        "max_output_tokens": body.get("max_output_tokens"),
        "max_tool_calls": body.get("max_tool_calls"),
        "model": body.get("model") or "gpt-4o",
        "output": [],
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
        "previous_response_id": body.get("previous_response_id"),
        "reasoning": {"effort": None, "summary": None, **(body.get("reasoning") or {})},
        "service_tier": body["service_tier"] if body.get("service_tier") not in (None, "auto") else "default",
        "store": body.get("store") is not False,
        "temperature": 1.0 if body.get("temperature") is None else body["temperature"],
        "text": {"format": _echoed_format(text.get("format")), "verbosity": text.get("verbosity") or "medium"},
        "tool_choice": body.get("tool_choice") or "auto",
        "tools": [full_tool(tool) for tool in body.get("tools") or []],
        "top_logprobs": body.get("top_logprobs") or 0,
        "top_p": 1.0 if body.get("top_p") is None else body["top_p"],
        "truncation": body.get("truncation") or "disabled",
        "metadata": body.get("metadata") or {},
    }
    for name in _ECHOED:
        if body.get(name) is not None:
            frame[name] = body[name]
    prompt = frame.get("prompt")
    if prompt and prompt.get("variables"):
        variables = {name: full_part(value) for name, value in prompt["variables"].items()}
        frame["prompt"] = {**prompt, "variables": variables}
    conversation = _conversation(body)
    if conversation is not None:
        frame["conversation"] = {"id": conversation}
    return frame


def _echoed_format(form: JSON | None) -> JSON:
    if not form:
        return {"type": "text"}
    return form


def _end(store: Store, outcome: Outcome) -> ResponseChange:
    """How a response ends."""
    reason = {"length": "max_output_tokens", "content_filter": "content_filter"}.get(outcome.finish)
    if reason is not None:
        return {"status": "incomplete", "incomplete_details": {"reason": reason}}
    return {"status": "completed", "completed_at": store.now()}


def _output(service: Emulated, body: JSON, ask: Ask, outcome: Outcome, listed: set[Any]) -> list[Item]:
    """The output items of what the model did; `listed` are the servers whose tools are known already."""
    store, tools = service.store, body.get("tools") or []
    include: list[str] = body.get("include") or []
    items: list[Item] = []
    if body.get("reasoning") or outcome.thought is not None:
        items.append(_reasoning(store, body.get("reasoning") or {}, include, outcome.thought))
    findings = Findings()
    if ask.tool_output is None and not ask.forbidden and not outcome.told:
        findings = run(service, [tool for tool in tools if tool.get("server_label") not in listed], ask.prompt, include)
    said, annotations = outcome.said, []
    if said is not None:
        items += findings.items
        if findings.text and ask.schema is None and not ask.json_object:
            said = Said(f"{findings.text} {said.text}", said.finish, said.tokens + count(findings.text))
            annotations = findings.annotations
        items.append(_message(store, said, annotations, body, refused=outcome.refused))
    calls = [native_call(store, made, tools) or _call(store, made) for made in outcome.calls]
    labels = {call.get("server_label") for call in calls} - listed
    items += [list_tools(service, tool) for tool in tools if tool["type"] == "mcp" and tool["server_label"] in labels]
    return [*items, *calls]


def _message(store: Store, said: Said, annotations: list[JSON], body: JSON, *, refused: bool) -> Message:
    logprobs: list[JSON] = []
    if "message.output_text.logprobs" in (body.get("include") or ()):
        logprobs = token_logprobs(said.text, body.get("top_logprobs") or 0)
    part: OutputText | Refusal = {
        "type": "output_text",
        "text": said.text,
        "annotations": annotations,
        "logprobs": logprobs,
    }
    if refused:
        part = {"type": "refusal", "refusal": said.text}
    return {
        "id": store.fresh("msg_"),
        "type": "message",
        "status": "completed" if said.finish == "stop" else "incomplete",
        "role": "assistant",
        "content": [part],
    }


def _ask(store: Store, body: JSON, given: list[Item], before: list[Item]) -> Ask:
    tools: list[JSON] = body.get("tools") or []
    form: JSON = (body.get("text") or {}).get("format") or {}
    system = [item for item in given if item.get("role") in ("system", "developer")]
    ask = Ask(
        prompt=prompt_of(given, before),
        tool_output=tool_output_of(given),
        functions=[
            {**tool, "custom": tool["type"] == "custom"} for tool in tools if tool["type"] in ("function", "custom")
        ],
        parallel=body.get("parallel_tool_calls") is not False,
        schema=form.get("schema") if form.get("type") == "json_schema" else None,
        json_object=form.get("type") == "json_object",
        limit=body.get("max_output_tokens"),
        model=body.get("model") or "gpt-4o",
        turn=turn_of(by_model(item) for item in [*before, *given]),
        path=RESPONSES.path,
        instructions=text_of([body.get("instructions"), *(item["content"] for item in system)]),
        documents=[one for item in given if item.get("role") == "user" for one in shown_in(store, item["content"])],
    )
    ask.choice(body.get("tool_choice"))
    return ask


def _call(store: Store, made: FunctionMade) -> FunctionCall | CustomToolCall:
    if made.custom:
        return {
            "id": store.fresh("ctc_"),
            "type": "custom_tool_call",
            "call_id": store.fresh("call_"),
            "name": made.name,
            "input": made.arguments,
        }
    return {
        "id": store.fresh("fc_"),
        "type": "function_call",
        "status": "completed",
        "call_id": store.fresh("call_"),
        "name": made.name,
        "arguments": made.arguments,
    }


def _reasoning(store: Store, wanted: JSON, include: list[str], thought: str | None) -> Reasoning:
    summary: list[Summary] = []
    if thought is not None or wanted.get("summary") or wanted.get("generate_summary"):
        text = "The question was read and an answer was emulated." if thought is None else thought
        summary = [{"type": "summary_text", "text": text}]
    item: Reasoning = {"id": store.fresh("rs_"), "type": "reasoning", "summary": summary}
    if "reasoning.encrypted_content" in include:
        item["encrypted_content"] = base64.b64encode(b"emulated thoughts").decode()
    return item


def _cost(given: list[Item], output: list[Item], instructions: Any, read: int) -> Usage:
    asked = read + count_items(given) + (count(instructions) if isinstance(instructions, str) else 0)
    reasoning = 16 if any(item["type"] == "reasoning" for item in output) else 0
    return usage(asked, count_items(output) + reasoning, reasoning)


def usage(asked: int, spent: int, reasoning: int = 0) -> Usage:
    """Token counts as responses report them."""
    return {
        "input_tokens": asked,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": spent,
        "output_tokens_details": {"reasoning_tokens": reasoning},
        "total_tokens": asked + spent,
    }


def count_items(items: Sequence[Item]) -> int:
    """How many tokens items cost."""
    return sum(4 + sum(count(text) for text in _texts(item)) for item in items)


def _texts(item: Item) -> list[str]:
    content = item.get("content") or []
    found = [part.get("text") or part.get("refusal") or "" for part in content if isinstance(part, dict)]
    found += [str(item[name]) for name in ("arguments", "input", "output") if item.get(name)]
    return found
