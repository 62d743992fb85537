"""记录: every act, what it changed, and taking it back."""
