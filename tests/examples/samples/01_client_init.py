# document: sdk-reference
# section: 1. Installation

from openai_facade import OpenAI

# 默认从环境变量 OPENAI_API_KEY 读取
client = OpenAI()

# 显式传入
client = OpenAI(api_key="sk-...")

# 自定义 base_url(代理、兼容接口)
client = OpenAI(base_url="https://your-proxy.example.com/v1")
