"""A tour of the SDK that makes real calls: `python -m openai_facade.demo`. `steps` has what it shows, `page` how."""
