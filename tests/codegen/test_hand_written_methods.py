"""Signatures of hand-written methods: they follow the method they are like, and say what is their own."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from openai_codegen.errors import CodegenError
from openai_codegen.generate import render

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).with_name("golden")
HELPER: dict[str, Any] = {
    "like": "create",
    "without": ["stream", "kind"],
    "arguments": {
        "deadline": "float | None = 5.0  # Seconds until giving up.",
        "handler": "Handler | None = None  # Is told.",
    },
    "returns": "Waiter[T]",
    "summary": "Make a plant and wait until it grows.",
}


@pytest.fixture
def plants(tmp_path: Path) -> Callable[..., str]:
    """Renders the golden package with a hand-written method on plants, and gives the module of plants."""

    def render_with(name: str = "create_and_wait", **changes: Any) -> str:
        folder = shutil.copytree(GOLDEN / "openapi", tmp_path / "openapi", dirs_exist_ok=True)
        path = folder / "resources.yaml"
        resources = yaml.safe_load(path.read_text("utf-8"))
        resources["extensions"]["plants"] = "plants"
        resources["helpers"] = {f"plants.{name}": {**HELPER, **changes}}
        resources["helper_types"] = {
            **dict.fromkeys(("Handler", "AsyncHandler"), "openai_facade.handlers"),
            "Waiter": "openai_facade.waiting",
        }
        path.write_text(yaml.safe_dump(resources), "utf-8")
        return render(folder).facade["resources/plants/plants.py"]

    return render_with


def method(text: str, name: str, prefix: str = "") -> str:
    """The text of a method of one of the two classes."""
    body = text.partition(f"class {prefix}Plants(")[2]
    start = body.index(f"def {name}(")
    return body[start : body.index("\n        )\n", start)]


def test_arguments_are_those_of_the_method_it_is_like_and_its_own(plants: Callable[..., str]) -> None:
    text = plants()
    wait = method(text, "create_and_wait")
    assert "        name: str,\n" in wait
    assert "stream:" not in wait
    assert "kind:" not in wait
    assert "        deadline: float | None = 5.0,\n        handler: Handler | None = None,\n" in wait
    assert ") -> Waiter[T]:" in wait
    assert "            deadline: Seconds until giving up.\n            handler: Is told.\n" in wait
    assert "return self._create_and_wait(" in wait
    assert '"deadline": deadline' in wait
    assert "from openai_facade.waiting import Waiter" in text
    assert 'T = TypeVar("T")' in text


def test_in_async_classes_types_give_way_to_their_twins(plants: Callable[..., str]) -> None:
    wait = method(plants(), "create_and_wait", "Async")
    assert "handler: AsyncHandler | None = None" in wait
    assert ") -> Waiter[T]:" in wait  # which has none
    assert "return await self._create_and_wait(" in wait
    assert "return self._create_and_wait(" in method(plants(awaited=False), "create_and_wait", "Async")


def test_what_is_given_by_place_may_be_something_else(plants: Callable[..., str]) -> None:
    wait = method(plants(positional=["name", "deadline"]), "create_and_wait")
    assert "        self,\n        name: str,\n        deadline: float | None = 5.0,\n        *,\n" in wait


def test_errors_deprecations_and_overloads_are_told(plants: Callable[..., str]) -> None:
    overloads = [
        {"arguments": {"handler": "None = None"}, "returns": "Waiter[None]"},
        {"arguments": {"handler": "Handler"}, "returns": "Waiter[Handler]"},
    ]
    text = plants(raises={"TimeoutError": "It took too long."}, deprecated=True, overloads=overloads, returns=None)
    assert "        Raises:\n            TimeoutError: It took too long.\n" in text
    mark = '@deprecated("`client.plants.create_and_wait` is deprecated by the API.")\n'
    assert text.count(f"    @overload\n    {mark}") == 4
    assert text.count(mark) == 6
    body = text.partition("class AsyncPlants(")[2]
    assert "handler: AsyncHandler,\n" in body
    assert ") -> Waiter[AsyncHandler]:" in body


def test_views_are_extended_where_the_method_has_them(plants: Callable[..., str]) -> None:
    text = plants(views=["Raw"])
    assert "class PlantsWithRawResponse(generated.PlantsWithRawResponse):" in text
    assert "create_and_wait = raw_method(Plants.create_and_wait)" in text
    assert "create_and_wait = async_raw_method(AsyncPlants.create_and_wait)" in text
    assert "streamed_method" not in text


@pytest.mark.parametrize(
    ("name", "changes", "message"),
    [
        ("wait", {"like": "crate"}, "plants.wait is like crate, which is not there"),
        ("wait", {"positional": ["nme"]}, "plants.wait has no argument nme"),
        ("wait", {"without": ["steam"]}, "plants.wait has no argument steam"),
        ("moss.wait", {}, "plants.moss.wait belongs to no resource"),
    ],
)
def test_what_is_not_there_is_named(plants: Callable[..., str], name: str, changes: Any, message: str) -> None:
    with pytest.raises(CodegenError, match=message):
        plants(name, **changes)
