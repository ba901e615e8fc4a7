"""What models can do, as far as their names tell; a name that nobody knows may be anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..answers import Refused, text_of
from ..words import count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rule import JSON

_DATED = r"(-\d{4}-\d{2}-\d{2})?$"
_REASONING = re.compile(r"^(o[134](-mini|-pro|-preview)?|gpt-5(-mini|-nano|-pro|-codex)?)" + _DATED)
_SILENT = re.compile(r"^(text-embedding-|text-moderation-|omni-moderation-|whisper-|tts-|dall-e-|gpt-image-|sora-)")
_TALKING = re.compile(r"^(gpt-(3\.5|4|4o|4\.1|5)|o[134](-|$)|chatgpt-)")
_CONTEXT = {"gpt-3.5-turbo": 16_385, "gpt-4": 8_192, "gpt-4-turbo": 128_000, "gpt-4o": 128_000, "gpt-4o-mini": 128_000}
_OUTPUT = {"gpt-3.5-turbo": 4_096, "gpt-4": 8_192, "gpt-4-turbo": 4_096, "gpt-4o": 16_384, "gpt-4o-mini": 16_384}
_OUTPUT |= {"gpt-4.1": 32_768, "gpt-4.1-mini": 32_768, "gpt-4.1-nano": 32_768}
_THOUGHTLESS = re.compile(r"^gpt-(3\.5-turbo|4|4-turbo|4o|4o-mini|4\.1|4\.1-mini|4\.1-nano)" + _DATED)
_DIMENSIONS = {"text-embedding-3-small": 1_536, "text-embedding-3-large": 3_072}
_EMBEDDED = 8_192
_FIXED = {"temperature": 1, "top_p": 1, "presence_penalty": 0, "frequency_penalty": 0}


def must_talk(body: JSON) -> Iterator[Refused]:
    """A model that only embeds, hears or draws cannot chat."""
    if _SILENT.match(str(body.get("model"))):
        words = "This is not a chat model and thus not supported in the v1/chat/completions endpoint."
        yield Refused(words, status=404, param="model", code="model_not_found")


def must_embed(body: JSON) -> Iterator[Refused]:
    """A model that chats cannot embed."""
    model = str(body.get("model"))
    if _TALKING.match(model):
        words = f"You are not allowed to generate embeddings from this model: {model}."
        yield Refused(words, status=403, param="model")
    if model == "text-embedding-ada-002" and body.get("dimensions") is not None:
        yield Refused("This model does not support specifying dimensions.", param="dimensions")
    wanted, most = body.get("dimensions"), _DIMENSIONS.get(model)
    if wanted is not None and most is not None and wanted > most:
        words = f"Invalid value for 'dimensions' = {wanted}. Must be less than or equal to {most}."
        yield Refused(words, param="dimensions", code="invalid_value")
    given = body.get("input")
    for text in [given] if isinstance(given, str) else given or ():
        if text == "":
            yield Refused("'$.input' is invalid: there is an empty text in it.", param="input", code="invalid_value")
        size = count(text) if isinstance(text, str) else len(text) if isinstance(text, list) else 0
        if size > _EMBEDDED:
            words = f"This model's maximum context length is {_EMBEDDED} tokens, however you requested {size} tokens."
            yield Refused(words, param="input", code="context_length_exceeded")


def must_write(body: JSON) -> Iterator[Refused]:
    """A model that chats does not go on with a text."""
    model = str(body.get("model"))
    if _TALKING.match(model) and "instruct" not in model:
        words = "This is a chat model and not supported in the v1/completions endpoint."
        words += " Did you mean to use v1/chat/completions?"
        yield Refused(words, status=404, param="model", code="model_not_found")


def must_learn(body: JSON) -> Iterator[Refused]:
    """Models that embed, hear or draw are not trained."""
    model = str(body.get("model"))
    if _SILENT.match(model):
        words = f"Model {model:.100} is not available for fine-tuning or does not exist."
        yield Refused(words, param="model", code="model_not_available")


def thoughtful(body: JSON) -> Iterator[Refused]:
    """Only reasoning models can be asked to think more or less."""
    if not _THOUGHTLESS.match(str(body.get("model"))):
        return
    reasoning = body.get("reasoning")
    deep = reasoning.get("effort") if isinstance(reasoning, dict) else None
    for place, given in (("reasoning.effort", deep), ("reasoning_effort", body.get("reasoning_effort"))):
        if given is not None:
            words = f"Unsupported parameter: '{place}' is not supported with this model."
            yield Refused(words, param=place, code="unsupported_parameter")


def sampling(body: JSON) -> Iterator[Refused]:
    """Reasoning models choose their words themselves."""
    if not _REASONING.match(str(body.get("model"))):
        return
    if body.get("max_tokens") is not None:
        words = "Unsupported parameter: 'max_tokens' is not supported with this model."
        yield Refused(f"{words} Use 'max_completion_tokens' instead.", param="max_tokens", code="unsupported_parameter")
    for name, only in _FIXED.items():
        if body.get(name) is not None and body[name] != only:
            words = f"Unsupported value: '{name}' does not support {body[name]} with this model."
            words += f" Only the default ({only}) value is supported."
            yield Refused(words, param=name, code="unsupported_value")
    for name in ("logprobs", "top_logprobs", "stop", "logit_bias"):
        if body.get(name):
            words = f"Unsupported parameter: '{name}' is not supported with this model."
            yield Refused(words, param=name, code="unsupported_parameter")


def bounded(body: JSON) -> Iterator[Refused]:
    """An answer has a token at least, and not more than the model can say at once."""
    most = _OUTPUT.get(re.sub(_DATED, "", str(body.get("model"))))
    for name in ("max_tokens", "max_completion_tokens"):
        wanted = body.get(name)
        if wanted is not None and wanted < 1:
            words = f"Invalid '{name}': integer below minimum value. Expected a value >= 1, but got {wanted} instead."
            yield Refused(words, param=name, code="integer_below_min_value")
        if wanted is not None and most is not None and wanted > most:
            words = f"{name} is too large: {wanted}. This model supports at most {most} completion tokens."
            yield Refused(words, param=name, code="invalid_value")


def context(body: JSON) -> Iterator[Refused]:
    """What is said must fit into the context; tokens are estimated."""
    name = re.sub(_DATED, "", str(body.get("model")))
    most = _CONTEXT.get(name)
    place = "messages" if "messages" in body else "input"
    given: Any = body.get(place)
    if most is None or given is None or len(text := text_of(given)) < most:
        return
    size = count(text)
    if size > most:
        words = f"This model's maximum context length is {most} tokens."
        words += f" However, your {place} resulted in {size} tokens."
        yield Refused(words, param=place, code="context_length_exceeded")
