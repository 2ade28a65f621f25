from tests.web_server import web

__all__ = ["web"]
