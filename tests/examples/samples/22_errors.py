# document: sdk-reference
# section: 12. Error handling

from openai_facade import (
    APIError,
    APIConnectionError,
    APITimeoutError,
    RateLimitError,
    AuthenticationError,
    PermissionDeniedError,
    NotFoundError,
    BadRequestError,
    UnprocessableEntityError,
    InternalServerError,
    APIStatusError,
)

import time

try:
    response = client.chat.completions.create(
        model="gpt-5.2",
        messages=[{"role": "user", "content": "Hello"}],
    )
except AuthenticationError:
    print("❌ API Key 无效 (401)")
except PermissionDeniedError:
    print("❌ 权限不足 (403)")
except NotFoundError:
    print("❌ 资源不存在 (404)")
except RateLimitError:
    print("⏳ 速率限制,等待后重试 (429)")
    time.sleep(5)
except BadRequestError as e:
    print(f"❌ 请求参数错误 (400): {e}")
except UnprocessableEntityError as e:
    print(f"❌ 验证错误 (422): {e}")
except InternalServerError:
    print("❌ 服务器内部错误 (500+)")
except APIConnectionError:
    print("❌ 网络连接失败")
except APITimeoutError:
    print("❌ 请求超时")
except APIStatusError as e:
    print(f"❌ HTTP 状态错误: {e.status_code}")
except APIError as e:
    print(f"❌ API 错误: {e}")
