"""Legacy completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import DONE, Answer, ServerEvent
from ..calls import Call, route
from ..deciding import decide
from ..model.asking import Ask
from ..words import Said, count, reply, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description import JSON


@route("POST /completions")
def create(call: Call) -> JSON | Answer:
    """Continue one prompt or several."""
    body = call.body
    prompts = _prompts(body.get("prompt"))
    number = body.get("n") or 1
    said = [_say(call, prompt, index) for prompt in prompts for index in range(number)]
    completion: JSON = {
        "id": call.store.fresh("cmpl-"),
        "object": "text_completion",
        "created": call.store.now(),
        "model": body["model"],
        "choices": [_choice(body, index, one) for index, one in enumerate(said)],
    }
    asked, spent = sum(map(count, prompts)), sum(one.tokens for one in said)
    usage = {"prompt_tokens": asked, "completion_tokens": spent, "total_tokens": asked + spent}
    if not body.get("stream"):
        return {**completion, "usage": usage}
    options = body.get("stream_options") or {}
    return Answer(events=told(completion, usage if options.get("include_usage") else None))


def _say(call: Call, prompt: str, index: int) -> Said:
    body = call.body
    ask = Ask(prompt, limit=body.get("max_tokens") or 16 * 16, stop=body.get("stop"), index=index, model=body["model"])
    ask.path = "/completions"
    said = decide(ask, call.service.model).said or reply(prompt, limit=ask.limit, stop=ask.stop)
    if body.get("echo"):
        said.text = prompt + said.text
    return said


def _prompts(given: Any) -> list[str]:
    if isinstance(given, str):
        return [given]
    if not given:
        return [""]
    if isinstance(given[0], int):
        return [" ".join(map(str, given))]
    return [one if isinstance(one, str) else " ".join(map(str, one)) for one in given]


def _choice(body: JSON, index: int, said: Said) -> JSON:
    return {"index": index, "text": said.text, "logprobs": _logprobs(body, said.text), "finish_reason": said.finish}


def _logprobs(body: JSON, text: str) -> JSON | None:
    if body.get("logprobs") is None:
        return None
    pieces = tokens(text)
    offsets = [sum(map(len, pieces[:index])) for index in range(len(pieces))]
    return {
        "tokens": pieces,
        "token_logprobs": [-0.01] * len(pieces),
        "top_logprobs": [{piece: -0.01} for piece in pieces],
        "text_offset": offsets,
    }


def told(completion: JSON, usage: JSON | None) -> Iterator[ServerEvent]:
    """The chunks of a completion."""
    head = {key: value for key, value in completion.items() if key != "choices"}
    extra: JSON = {} if usage is None else {"usage": None}
    for choice in completion["choices"]:
        for piece in tokens(choice["text"]):
            part = {"index": choice["index"], "text": piece, "logprobs": None, "finish_reason": None}
            yield None, {**head, "choices": [part], **extra}
        part = {"index": choice["index"], "text": "", "logprobs": None, "finish_reason": choice["finish_reason"]}
        yield None, {**head, "choices": [part], **extra}
    if usage is not None:
        yield None, {**head, "choices": [], "usage": usage}
    yield DONE
