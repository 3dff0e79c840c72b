namespace PilotAgent;

public sealed record ChatTurn(string Role, string Text);
