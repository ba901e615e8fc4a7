"""The site: guides are in its menu, links lead somewhere, ten tasks have their sections, the reference is whole."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from .guides import DOCS, PAGES, anchors, blocks, links, prose, source

if TYPE_CHECKING:
    from collections.abc import Iterator

SITE = DOCS / "site"
README = DOCS.parent / "README.md"
TASKS = {
    "write a stream to a file": "streams#write-a-stream-to-a-file",
    "set a retry policy": "errors#say-what-is-retried",
    "use an own proxy": "transports#your-own-proxy",
    "log in to Azure with Entra": "azure#log-in-with-entra-id",
    "test an app with the emulator": "emulator#test-an-app",
    "read structured output into a dataclass": "structured-outputs#into-a-dataclass",
    "resume a background response": "background#come-back-to-a-response",
    "download the errors of a batch": "batches#download-the-errors-of-a-batch",
    "log requests": "logging#log-every-request",
    "regenerate for a new edition": "regenerating#a-new-edition-of-the-api",
}
OUTSIDE = re.compile(r"https?://")


@pytest.fixture(scope="module")
def written() -> Iterator[dict[str, str]]:
    """The pages that the build writes from the code, by their paths."""
    before = set(sys.modules)
    sys.path.insert(0, str(SITE))
    try:
        yield importlib.import_module("site_build").written()
    finally:
        sys.path.remove(str(SITE))
        for name in set(sys.modules) - before:
            if str(SITE) in str(getattr(sys.modules[name], "__file__", "")):
                del sys.modules[name]


@pytest.mark.parametrize("task", TASKS)
def test_a_task_has_its_section_and_code(task: str) -> None:
    """The section is there, has something to copy, and is one click away from the first page."""
    page, _, anchor = TASKS[task].partition("#")
    assert anchor in anchors(page)
    assert f"({page}.md#{anchor})" in source("index")
    (begins,) = (number for number, line in enumerate(source(page).splitlines(), 1) if slug(line) == anchor)
    assert any(begins < block.line < ends(page, begins) for block in blocks(page))


def slug(line: str) -> str | None:
    """The anchor of a line, if it is a heading."""
    found = re.fullmatch(r"#{2,6} (.+)", line)
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", found[1]).strip().lower()) if found else None


def ends(page: str, begins: int) -> int:
    """The line with which the section after that of a heading begins."""
    lines = source(page).splitlines()
    later = (number for number, line in enumerate(lines, 1) if number > begins and line.startswith("## "))
    return next(later, len(lines) + 1)


def test_every_guide_is_in_the_menu() -> None:
    """A guide that nobody can find is none; and a menu leads nowhere but to guides."""
    menu = yaml.safe_load((SITE / "mkdocs.yml").read_text("utf-8"))["nav"]
    assert sorted(entries(menu)) == sorted(f"{page}.md" for page in PAGES)


def entries(menu: Any) -> Iterator[str]:
    """The pages of a menu, however deep."""
    if isinstance(menu, str):
        if "/" not in menu:
            yield menu
    else:
        for one in menu.values() if isinstance(menu, dict) else menu:
            yield from entries(one)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str, written: dict[str, str]) -> None:
    """A link leads to a guide or to a written page, and its anchor to a heading there; mkdocs says the same, later."""
    for link in links(page):
        if OUTSIDE.match(link):
            continue
        path, _, anchor = link.partition("#")
        target = path.removesuffix(".md") or page
        if path in written:
            known = set(re.findall(r"\{: #(\S+)", written[path])) | {slug(line) for line in written[path].splitlines()}
        else:
            assert target in PAGES or (DOCS / path).exists(), link
            known = set(anchors(target)) if target in PAGES else set()
        assert not anchor or anchor in known, link


@pytest.mark.parametrize("page", [page for page in PAGES if page != "index"])
def test_a_guide_is_reached_and_leads_on(page: str) -> None:
    """Somebody links to it, and at its end or before it names another page to go on with."""
    assert any(re.search(rf"\]\({page}\.md[)#]", prose(other)) for other in PAGES if other != page)
    assert any(link.endswith(".md") or ".md#" in link for link in links(page))


def test_every_method_is_in_the_reference(written: dict[str, str]) -> None:
    """What the surface lists is described, at the page of its resource and under an anchor of its name."""
    surface = (DOCS.parent / "generated/API.md").read_text("utf-8").partition("## Operations")[0]
    methods = re.findall(r"^- (?:<a id=\"[^\"]+\"></a>)?`([a-z_.]+)\(", surface, re.MULTILINE)
    assert len(methods) > 400
    for method in methods:
        assert f"{{: #{method} " in written[f"reference/resources/{method.partition('.')[0]}.md"], method


def test_every_public_name_is_in_the_reference(written: dict[str, str]) -> None:
    import openai_facade

    assert [name for name in openai_facade.__all__ if f"- `{name}`" not in written["reference/names.md"]] == []


def test_every_error_is_in_the_reference(written: dict[str, str]) -> None:
    import openai_facade

    errors = [name for name in openai_facade.__all__ if name.endswith("Error")]
    assert [name for name in errors if f"## `{name}`" not in written["reference/errors.md"]] == []
    assert "├── APIError" in written["reference/errors.md"]


def test_arguments_are_told_with_type_and_sentence(written: dict[str, str]) -> None:
    page = written["reference/resources/files.md"]
    assert "- `file` (`FileTypes`): The file: a path, bytes" in page
    assert "`POST /files`" in page
    assert "extra_headers" not in page
    assert "`extra_headers`" in written["reference/index.md"]


def test_types_are_found_where_the_reference_says(written: dict[str, str]) -> None:
    """The path of a class in an answer leads to that very class."""
    import openai_generated.models

    told = {
        path for text in written.values() for line in re.findall(r"Gives (.*)\.", text) for path in line.split(", ")
    }
    known = importlib.import_module("public_types").public_types()
    assert len(told) > 150
    assert told <= {f"`{path}`" for path in known.values()}
    for ours, path in known.items():
        module, _, name = path.rpartition(".")
        assert getattr(importlib.import_module(module), name) is getattr(openai_generated.models, ours), path


def test_docstrings_become_markdown(written: dict[str, str]) -> None:
    """Lists keep their entries, a paragraph after a list ends it, and only backticks mean something."""
    text = (
        "One <b>.\n\nArgs:\n    name: The *name*,\n        and `a*b` more.\nThe rest.\n\nRaises:\n    ValueError: No."
    )
    lines = importlib.import_module("docstrings").markdown(text, {"name": "str"})
    assert [line for line in lines if line] == [
        "One \\<b>.",
        "**Arguments**",
        "- `name` (`str`): The \\*name\\*,",
        "    and `a*b` more.",
        "The rest.",
        "**Raises**",
        "- `ValueError`: No.",
    ]
    assert lines[lines.index("The rest.") - 1] == ""


def test_nothing_private_is_shown(written: dict[str, str]) -> None:
    """A page shows no name with an underscore, apart from those that a constructor documents."""
    headings = [line for text in written.values() for line in text.splitlines() if re.match(r"#+ `", line)]
    assert len(headings) > 500
    assert [line for line in headings if re.search(r"[`.]_", line.partition("{")[0])] == []


def test_the_site_fetches_nothing() -> None:
    """No font, script or picture of the site comes from elsewhere."""
    settings = (SITE / "mkdocs.yml").read_text("utf-8")
    assert "font: false" in settings
    assert not re.search(r"https?://", settings)


def test_the_build_is_strict_and_runs_by_itself() -> None:
    """`nox -s docs` is among what `nox` and the build server run, and refuses warnings."""
    root = Path(DOCS.parent)
    noxfile = (root / "noxfile.py").read_text("utf-8")
    assert '"docs"' in noxfile.partition("nox.options.sessions = [")[2].partition("]")[0]
    assert " docs " in (root / ".ci/run").read_text("utf-8")
    assert '"--strict"' in noxfile
    validation = yaml.safe_load((SITE / "mkdocs.yml").read_text("utf-8"))["validation"]
    assert {level for part in validation.values() for level in part.values()} == {"warn"}
