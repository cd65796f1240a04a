"""The practice village on the screen: a mark over everything, and the first hour step by step."""
