namespace ModelEndpoint.Scripting;

/// <summary>What the script needs to know of a request, whatever the protocol.</summary>
/// <param name="Model">Echoed in the answer.</param>
/// <param name="Stream">Whether server-sent events are wanted.</param>
/// <param name="System">All system text.</param>
/// <param name="User">The latest user text.</param>
/// <param name="Tool">Name of the tool whose result ends the request.</param>
/// <param name="ToolResult">That result.</param>
/// <param name="Tools">Names of the tools on offer.</param>
/// <param name="Length">Messages so far; makes ids unique within a conversation.</param>
internal sealed record ModelRequest(
    string Model,
    bool Stream,
    string System,
    string User,
    string? Tool,
    string? ToolResult,
    IReadOnlySet<string> Tools,
    int Length)
{
    /// <summary>A stable stand-in for a token count.</summary>
    public int PromptTokens => (System.Length + User.Length + (ToolResult?.Length ?? 0)) / 4 + 1;

    public string CallId(int index) => $"call_{Length}_{index}";
}
