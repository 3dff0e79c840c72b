namespace ModelEndpoint.Scripting;

/// <summary>One answer of the model and the conditions under which it is given. An absent condition holds.</summary>
/// <param name="System">The system prompt contains this.</param>
/// <param name="User">The latest user message contains this.</param>
/// <param name="AfterTool">The request ends with the result of this tool; empty: it does not end with a tool result.</param>
/// <param name="Result">That result contains this.</param>
/// <param name="Text">What the model says.</param>
/// <param name="Calls">The tools it calls.</param>
internal sealed record ScriptTurn(
    string? System,
    string? User,
    string? AfterTool,
    string? Result,
    string? Text,
    IReadOnlyList<ScriptedCall>? Calls)
{
    public IReadOnlyList<ScriptedCall> ToolCalls => Calls ?? [];

    /// <summary>A stable stand-in for a token count.</summary>
    public int AnswerTokens => (Text?.Length ?? 0) / 4 + ToolCalls.Sum(call => call.Arguments.ToJsonString().Length / 4) + 1;

    public bool Matches(ModelRequest request) =>
        Holds(System, request.System)
        && Holds(User, request.User)
        && Holds(Result, request.ToolResult)
        && (AfterTool is null || AfterTool == (request.Tool ?? ""))
        && ToolCalls.All(call => request.Tools.Contains(call.Name));

    private static bool Holds(string? expected, string? actual) =>
        expected is null || actual?.Contains(expected, StringComparison.OrdinalIgnoreCase) == true;
}
