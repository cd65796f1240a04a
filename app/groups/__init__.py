"""The village member group 会员小组: who is in it, what it has, what it spends."""
