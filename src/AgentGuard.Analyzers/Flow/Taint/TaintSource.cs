namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>One origin of untrusted data. Two reads of the same name are one source, so that a check of one covers the other.</summary>
/// <param name="Label">Who wrote it.</param>
/// <param name="Key">Tells sources apart: a parameter, the text of an expression, the place of a call.</param>
/// <param name="Name">What a message calls it.</param>
/// <param name="Member">The member of an argument that is meant, while a method is summarised.</param>
internal sealed record TaintSource(Taint Label, object Key, string Name, string? Member = null)
{
    /// <summary>The source as the subject of a sentence.</summary>
    public string Phrase => Label switch
    {
        Taint.ToolParameter => $"the tool argument '{Name}'",
        Taint.ModelOutput => $"the model's answer '{Name}'",
        Taint.ToolResult => $"the tool result '{Name}'",
        Taint.Retrieved => $"the retrieved content '{Name}'",
        Taint.Request => $"the request's '{Name}'",
        Taint.UserInput => $"the user's input '{Name}'",
        Taint.Http => $"the HTTP body '{Name}'",
        Taint.File => $"the file content '{Name}'",
        _ => $"'{Name}'",
    };

    public static TaintSource Argument(IParameterSymbol parameter) => new(Taint.Argument, parameter.Ordinal, parameter.Name);
}
