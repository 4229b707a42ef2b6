"""Any two versions as one text, with what was deleted and what was inserted."""

from crossread.ui.redline.panel import RedlinePanel

__all__ = ["RedlinePanel"]
