"""Keeps a conversation on the server, so that each turn sends only what is new.

Run it: openai-facade emulate --run docs/examples/conversation.py
"""

from openai_facade import OpenAI


def main() -> None:
    with OpenAI() as client:
        conversation = client.conversations.create(metadata={"topic": "sailing"})
        for said in ("My boat is called Gull.", "What is my boat called?"):
            response = client.responses.create(model="gpt-5.4-mini", conversation=conversation.id, input=said)
            print(f"> {said}\n{response.output_text}")
        items = list(client.conversations.items.list(conversation.id, order="asc"))
        print(f"{len(items)} items are kept")
        client.conversations.delete(conversation.id)


if __name__ == "__main__":
    main()
