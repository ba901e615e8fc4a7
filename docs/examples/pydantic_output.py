"""Reads a chat answer into a pydantic model, with a field that has one of a few values.

Run it: openai-facade emulate --run docs/examples/pydantic_output.py
"""

from typing import Literal

from openai_facade import OpenAI
from pydantic import BaseModel, Field


class Ticket(BaseModel):
    title: str = Field(description="What is wrong, in a few words.")
    urgency: Literal["low", "normal", "high"]
    products: list[str]


def main() -> None:
    mail = "Since this morning neither the app nor the website lets me log in, and I have a flight in two hours!"
    with OpenAI() as client:
        completion = client.chat.completions.parse(
            model="gpt-5.4-mini",
            messages=[
                {"role": "developer", "content": "Make a ticket of the mail."},
                {"role": "user", "content": mail},
            ],
            response_format=Ticket,
        )
    message = completion.choices[0].message
    print(message.parsed.model_dump_json(indent=2) if message.parsed else f"refused: {message.refusal}")


if __name__ == "__main__":
    main()
