"""xuanke (选课助手): a school's review of its teachers' training choices, offline and reversible."""

__version__ = "0.1.0"
