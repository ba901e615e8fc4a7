"""Our models under the alias: they count as pydantic's, and what libraries derive from them are models of pydantic."""

from __future__ import annotations

import pytest

from .test_alias import python


@pytest.mark.parametrize("first", ["pydantic", "the alias"])
def test_models_count_as_those_of_pydantic(first: str) -> None:
    python(
        """
        import sys
        import openai_facade
        if sys.argv[1] == "pydantic":
            import pydantic
            pydantic.BaseModel
        alias = openai_facade.alias_openai()
        assert sys.argv[1] == "pydantic" or "pydantic" not in sys.modules
        import pydantic
        from openai.types.chat import ChatCompletionMessage

        class Mine(pydantic.BaseModel):
            message: ChatCompletionMessage

        class Other(pydantic.BaseModel):
            pass

        made = ChatCompletionMessage(role="assistant", content="hi")
        assert isinstance(made, pydantic.BaseModel) and isinstance(Other(), pydantic.BaseModel)
        assert not isinstance(made, Other) and not isinstance(1, pydantic.BaseModel)
        assert made.model_rebuild() is None and made.__pydantic_extra__ == {} and type(made).model_computed_fields == {}
        assert Mine(message=made).model_dump()["message"]["content"] == "hi"
        alias.undo()
        assert isinstance(made, pydantic.BaseModel) and isinstance(Other(), pydantic.BaseModel)  # without it, too
        """,
        first,
    )


def test_classes_that_others_derive_from_models_are_models_of_pydantic() -> None:
    """They say what such classes say, and may have a second base of pydantic's; ours stay what they are."""
    python("""
        import openai_facade
        from openai_facade.types import CompletionUsage as Before
        alias = openai_facade.alias_openai()
        import pydantic
        from typing import Optional
        from openai import BaseModel
        from openai._models import BaseModel as Private
        from openai.types import CompletionUsage, ImagesResponse

        class Usage(CompletionUsage):
            _hidden: int = pydantic.PrivateAttr(3)
            cost: Optional[float] = None

            def __init__(self, **given):
                super().__init__(**{"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, **given})
                del self.cost

            @pydantic.field_validator("total_tokens", mode="before")
            @classmethod
            def doubled(cls, value):
                return 2 * value

        class Both(ImagesResponse, pydantic.BaseModel):
            more: int = 1

        class Own(Private):
            items: list[int] = pydantic.Field(default_factory=list)

        made = Usage(new="kept")
        assert issubclass(Usage, pydantic.BaseModel)
        assert (made.total_tokens, made._hidden, made.new) == (6, 3, "kept") and not hasattr(made, "cost")
        assert made.to_dict() == {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 6, "new": "kept"}
        assert Usage.model_validate_json(made.to_json()).prompt_tokens == 1
        assert Both(created=1).more == 1 and Own().items == []
        assert Own().to_dict() == {}
        assert BaseModel is openai_facade.BaseModel is Private and CompletionUsage is Before
        alias.undo()

        class After(CompletionUsage):
            more: int = 1

        assert not isinstance(After, type(pydantic.BaseModel)) and isinstance(Usage, type(pydantic.BaseModel))
    """)


def test_a_client_takes_classes_that_others_derived() -> None:
    """`cast_to` may be one of them, as with the reference SDK."""
    python("""
        import openai_facade, threading, http.server
        openai_facade.alias_openai()
        import pydantic
        from openai import BaseModel, OpenAI

        class Mine(BaseModel):
            name: str
            more: list[int] = pydantic.Field(default_factory=list)

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.end_headers()
                self.wfile.write(b'{"name": "a", "other": 1}')
            def log_message(self, *_):
                pass

        with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
            threading.Thread(target=server.handle_request).start()
            with OpenAI(api_key="k", base_url=f"http://127.0.0.1:{server.server_port}") as client:
                made = client.get("/x", cast_to=Mine)
        assert type(made) is Mine and made.name == "a" and made.more == [] and made.other == 1
    """)
