"""What a person sees and types: windows, pages, dialogs and the two command lines."""
