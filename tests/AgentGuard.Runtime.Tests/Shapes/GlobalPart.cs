internal sealed record GlobalPart(string Text);
