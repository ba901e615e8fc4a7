"""What an editor shows over fields, keys and methods: pyright's language server is asked, as pylance is by VS Code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from language_server import LanguageServer

TEXT = """
from openai_facade import OpenAI, AsyncOpenAI
from openai_facade.types.chat import ChatCompletionStreamOptionsParam

client, other = OpenAI(), AsyncOpenAI()
made = client.chat.completions.create(model="m", messages=[], stream_options={"include_usage": True})
made.usage
made.choices[0].finish_reason
options: ChatCompletionStreamOptionsParam = {"include_usage": True}
answer = client.responses.create(model="m", stream=False)
answer.incomplete_details
client.chat.completions.create(model="m", messages=[], stream=True)
other.images.generate(prompt="p", stream=True)
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    pytest.importorskip("pyright")
    from language_server import LanguageServer  # its process is worth starting where pyright is

    with LanguageServer(tmp_path_factory.mktemp("editor") / "program.py", TEXT) as running:
        yield running


@pytest.mark.parametrize(
    ("mark", "shown"),
    [
        ("made.us", "Tokens read and written, on which the price depends."),
        ("finish_re", "Why this answer ended: stop is the natural end"),
        ("answer.incomp", "Why it stopped early; null unless the status is incomplete."),
        (' = {"incl', "Whether one more chunk at the end carries the token counts"),
    ],
    ids=["field", "field of an inline object", "field of a response", "key of a dictionary"],
)
def test_a_field_and_a_key_are_explained_where_they_are_used(server: LanguageServer, mark: str, shown: str) -> None:
    assert shown in server.hover(mark)


@pytest.mark.parametrize("mark", ["completions.create", "images.generate"])
def test_an_overloaded_method_is_explained_whichever_overload_is_meant(server: LanguageServer, mark: str) -> None:
    hover = server.hover(mark)
    assert "Args:" in hover
    assert "stream: " in hover


@pytest.mark.parametrize("mark", ["chat.completions.create((", "images.generate(("])
def test_every_overload_is_explained_while_its_arguments_are_written(server: LanguageServer, mark: str) -> None:
    """The help on arguments goes through the overloads one by one; each has the sentence of the method."""
    found = server.at("signatureHelp", mark.replace("((", "(m" if "chat" in mark else "(p"))
    said = [str(one.get("documentation")) for one in found["signatures"]]
    assert len(said) > 1
    assert [text for text in said if "Args:" not in text] == []
