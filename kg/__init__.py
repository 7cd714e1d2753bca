"""zhengwu-kg (政务图谱): Chinese official news, read into a knowledge graph with evidence."""

__version__ = "0.1.0"
