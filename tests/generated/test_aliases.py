"""`openai_facade.types` and `openai_facade.resources`: the public module paths lead somewhere."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from typing import Any

import openai_facade.resources
import openai_facade.types
import pytest
from openai_runtime.model.codec import decode

KNOWN = [
    line.split() for line in Path(__file__).with_name("public_names_2.36.txt").read_text(encoding="utf-8").splitlines()
]
"""Every public path of reference 2.36.0 and what it was when this table was made: `models` or `params` and a class of
the generated package, `hand` and a class that people wrote, or `spelled` for a type without a class."""


def found(path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(f"openai_facade.{module}"), name)


def test_every_public_type_is_where_it_was_and_the_class_it_was() -> None:
    """Callers import these: none may vanish, and none may stand for another class, whatever edition is vendored."""
    wrong = []
    for path, *what in KNOWN:
        try:
            one = found(path)
        except (ImportError, AttributeError) as error:
            wrong.append(f"{path}: {error}")
            continue
        if what[0] in ("models", "params"):
            package = importlib.import_module(f"openai_generated.{what[0]}")
            if one is not getattr(package, what[1]):
                wrong.append(f"{path} is not {what[1]} any more")
    assert len(KNOWN) == 2278
    assert not wrong


@pytest.mark.parametrize("package", [openai_facade.types, openai_facade.resources], ids=["types", "resources"])
def test_every_exported_name_can_be_imported(package: Any) -> None:
    modules = [package.__name__, *(one.name for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}."))]
    for name in modules:
        if name.rpartition(".")[2].startswith("_"):
            continue
        module = importlib.import_module(name)
        assert set(module.__all__) <= set(dir(module)), name
        for public in module.__all__:
            getattr(module, public)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("types.ChatModel", "types.shared.ChatModel"),
        ("types.chat.chat_completion.ChatCompletion", "types.chat.ChatCompletion"),
        ("types.chat.ChatCompletionMessageToolCall", "types.chat.ChatCompletionMessageFunctionToolCall"),
        ("types.responses.tool_param.WebSearchTool", "types.responses.WebSearchToolParam"),
        ("types.WebsocketConnectionOptions", "types.WebSocketConnectionOptions"),
    ],
)
def test_two_names_of_one_type_are_one_object(one: str, other: str) -> None:
    assert found(one) is found(other)


def test_modules_are_attributes_of_their_package() -> None:
    """`openai_facade.types.chat.chat_completion.Choice` needs no import of its own."""
    assert openai_facade.types.chat.chat_completion.Choice.__name__ == "ChatCompletionChoice"
    assert openai_facade.resources.beta.threads.runs.Runs is openai_facade.resources.beta.threads.runs.runs.Runs


def test_lists_that_users_build_up_are_lists() -> None:
    """`items: ResponseInputParam = []` and then `items.append(...)`."""
    assert found("types.responses.ResponseInputParam").__origin__ is list


def test_fields_that_the_public_surface_names_otherwise() -> None:
    usage = found("types.evals.run_retrieve_response.PerModelUsage")
    made = decode(usage, {"model_name": "m", "invocation_count": 1})
    assert made.run_model_name == "m"
    assert made.to_dict() == {"model_name": "m", "invocation_count": 1}
