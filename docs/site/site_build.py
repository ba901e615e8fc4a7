"""What mkdocs calls while it builds the site: adds the reference, written from the code, and the project's papers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from module_pages import (
    HELPERS,
    PAGES,
    RUNTIME,
    client_page,
    emulator_page,
    errors_page,
    index_page,
    low_level_page,
    names_page,
    tables_page,
)
from resource_pages import children, resource_pages

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

ROOT = Path(__file__).parents[2]
PAPERS = {"changelog.md": "CHANGELOG.md", "contributing.md": "CONTRIBUTING.md"}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the pages that are made here into the menu."""
    resources = [{f"client.{name}": f"reference/resources/{name}.md"} for name in children(client())]
    pages = [{title: f"reference/{page}"} for title, page in PAGES.items()]
    assert config.nav is not None
    config.nav += [
        {"Reference": ["reference/index.md", *pages, {"Resources": resources}]},
        {"Project": list(PAPERS)},
    ]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what is written from the code."""
    from mkdocs.structure.files import File

    for path, text in written().items():
        files.append(File.generated(config, path, content=text))
    return files


def client() -> Any:
    """A client to look at; it never sends."""
    from openai_facade import OpenAI

    return OpenAI(api_key="none")


def written() -> dict[str, str]:
    """Every page that is made here, by its path."""
    resources = resource_pages(client())
    said = {name: counted(text.count("\n### ")) for name, text in resources.items()}
    reference = {
        "index.md": index_page(resources, said),
        "client.md": client_page(),
        "names.md": names_page(),
        "errors.md": errors_page(),
        "helpers.md": tables_page("Helpers", "What people write beside the calls themselves.", HELPERS),
        "emulator.md": emulator_page(),
        "runtime.md": tables_page("Runtime", "What answers are made of: pure code, without sockets.", RUNTIME),
        "low-level.md": low_level_page(ROOT / "generated" / "API.md"),
    }
    reference |= {f"resources/{name}.md": text for name, text in resources.items()}
    papers = {path: (ROOT / name).read_text("utf-8") for path, name in PAPERS.items()}
    return {f"reference/{path}": text for path, text in reference.items()} | papers


def counted(methods: int) -> str:
    """How many methods, in words that fit."""
    return "one method." if methods == 1 else f"{methods} methods."
