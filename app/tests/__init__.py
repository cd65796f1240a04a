"""Tests that police or township did and the village recorded."""
