"""Lazy places that two threads come to at once: the second waits for what the first is still making, or makes the same.

What takes time is made slow here, so that the threads do meet.
"""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from openai_runtime.lazy import indexed, lazy
from openai_runtime.model import Model, annotation, codec, plan
from openai_runtime.model.annotation import named, parse
from openai_runtime.model.fields import fields_of
from openai_runtime.model.union import TaggedUnion
from openai_runtime.resource import SyncResource, child

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")
THREADS = 8


def at_once(call: Callable[[], T], apart: float = 0) -> list[T]:
    """What a call gives in several threads that start together, or some seconds apart."""
    barrier = threading.Barrier(THREADS)
    found: list[T] = []
    wrong: list[BaseException] = []

    turns = iter(range(THREADS))

    def one() -> None:
        barrier.wait(10)
        time.sleep(apart * next(turns))
        try:
            found.append(call())
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=one) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert not wrong, wrong
    assert len(found) == THREADS
    return found


@pytest.fixture
def slow_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package of models that takes a while before it has its names, and so does the module behind each of them."""
    folder = tmp_path / "a_slow_package"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "import time\nfrom openai_runtime.lazy import lazy\ntime.sleep(0.1)\n"
        "__getattr__, __dir__ = lazy(__name__, {'Cat': '.cat'})\n"
    )
    (folder / "cat.py").write_text(
        "import time\nfrom openai_runtime.model import Model, model\ntime.sleep(0.1)\n"
        "@model\nclass Cat(Model):\n    name: 'str'\n    kittens: 'list[Cat] | None' = None\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in ("a_slow_package", "a_slow_package.cat"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    parse.cache_clear()
    annotation._package.cache_clear()
    codec._cached_decoder.cache_clear()
    return "a_slow_package"


def test_a_name_is_found_in_a_package_that_another_thread_imports(slow_package: str) -> None:
    assert len(set(at_once(lambda: named(slow_package, "Cat"), apart=0.01))) == 1


def test_an_annotation_is_understood_while_another_thread_imports_its_names(slow_package: str) -> None:
    assert len(set(at_once(lambda: parse("Cat", slow_package), apart=0.01))) == 1
    assert {str(found) for found in at_once(lambda: parse("list[Cat]", slow_package))} == {
        "list[a_slow_package.cat.Cat]"
    }


def test_values_become_models_whoever_imports_them(slow_package: str) -> None:
    def call() -> list[str]:
        cat = codec.decode("Cat", {"name": "a", "kittens": [{"name": "b"}]}, slow_package)
        return [type(item).__name__ for item in (cat, cat.kittens[0])]

    assert at_once(call, apart=0.01) == [["Cat", "Cat"]] * THREADS


def test_the_members_of_a_union_are_found_by_all(slow_package: str) -> None:
    union = TaggedUnion("Pet", slow_package, key="type", variants={"cat": "Cat"})
    decoder: Any = plan.decoder_of(union)
    assert {type(item).__name__ for item in at_once(lambda: decoder({"type": "cat"}), apart=0.01)} == {"Cat"}


def test_lazy_tables_wait_for_the_module_behind_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both kinds of tables."""
    folder = tmp_path / "a_lazy_house"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "room.py").write_text("import time\ntime.sleep(0.1)\nclass Door: pass\nclass Window: pass\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    import a_lazy_house  # type: ignore[import-not-found]

    by_table, _ = lazy("a_lazy_house", {"Door": ".room"})
    by_index, _ = indexed("a_lazy_house", "\nWindow room\n")
    turns = iter(range(THREADS))
    found = at_once(lambda: (by_table("Door") if next(turns) % 2 else by_index("Window")).__name__, apart=0.01)
    assert sorted(set(found)) == ["Door", "Window"]
    assert a_lazy_house.Door is a_lazy_house.room.Door
    for name in ("a_lazy_house", "a_lazy_house.room"):
        monkeypatch.delitem(sys.modules, name)


class Slow(SyncResource):
    """A resource that takes a while to be made."""

    def __init__(self, client: Any) -> None:
        time.sleep(0.05)
        super().__init__(client)


class Root:
    """As much of a client as a child asks for."""

    slow = child(__name__, "Slow")

    def _send_endpoint(self) -> None:
        """Nothing is sent here."""


def test_all_threads_get_the_same_child_of_a_client() -> None:
    """What is set on it, by a test that replaces a method say, is there for everybody."""
    root = Root()
    assert len({id(found) for found in at_once(lambda: root.slow)}) == 1


def test_a_default_that_is_made_anew_is_made_once_for_a_record() -> None:
    class Slowly(list[int]):
        """Takes a while to be copied."""

        def __deepcopy__(self, memo: object) -> list[int]:
            time.sleep(0.05)
            return []

    class Bag(Model):
        items: list[int] = Slowly()

    bag = Bag()
    at_once(lambda: bag.items.append(1))
    assert bag.items == [1] * THREADS


class SlowName(str):
    """A name that takes a while to be compared."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        time.sleep(0.002)
        return str.__eq__(self, other)


class Inner(Model):
    """What the fields hold."""

    n: int


def test_fields_that_are_met_at_once_are_all_settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the slow first way would be taken for a field again and again."""

    class Outer(Model):
        a: Inner
        b: Inner
        c: Inner
        d: Inner

    for field in fields_of(Outer).values():
        field.wire = SlowName(field.name)
    asked: list[str] = []
    type_of = plan.type_of

    def counted(field: Any, arguments: Any) -> Any:
        asked.append(field.name)
        return type_of(field, arguments)

    monkeypatch.setattr(plan, "type_of", counted)
    decoder: Any = plan.decoder_of(Outer)
    names = iter("abcd" * THREADS)
    at_once(lambda: decoder({next(names): {"n": 1}}))
    met = len(asked)
    assert set(asked) == set("abcd")
    assert [type(getattr(decoder({name: {"n": 1}}), name)) for name in "abcd"] == [Inner] * 4
    assert len(asked) == met


def test_a_class_that_is_met_at_once_has_one_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    class Thing(Model):
        n: int

    make = plan._record_decoder

    def slowly(cls: Any, arguments: Any) -> Any:
        time.sleep(0.05)
        return make(cls, arguments)

    monkeypatch.setattr(plan, "_record_decoder", slowly)
    assert len({id(found) for found in at_once(lambda: plan.decoder_of(Thing))}) == 1
