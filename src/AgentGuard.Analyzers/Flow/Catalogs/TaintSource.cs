namespace AgentGuard.Analyzers.Flow.Catalogs;

/// <summary>One origin of untrusted data. Two reads of the same name are one source, so that a check of one covers the other.</summary>
/// <param name="Label">Who wrote it.</param>
/// <param name="Key">Tells sources apart: a parameter, the text of an expression, the place of a call.</param>
/// <param name="Name">What a message calls it.</param>
/// <param name="Member">The member of an argument that is meant, while a method is summarised.</param>
internal sealed record TaintSource(TaintLabel Label, object Key, string Name, string? Member = null)
{
    /// <summary>The source as the subject of a sentence.</summary>
    public string Phrase => Label switch
    {
        TaintLabel.ToolParameter => $"the tool argument '{Name}'",
        TaintLabel.ModelOutput => $"the model's answer '{Name}'",
        TaintLabel.ToolResult => $"the tool result '{Name}'",
        TaintLabel.Retrieved => $"the retrieved content '{Name}'",
        TaintLabel.Request => $"the request's '{Name}'",
        TaintLabel.UserInput => $"the user's input '{Name}'",
        TaintLabel.Http => $"the HTTP body '{Name}'",
        TaintLabel.File => $"the file content '{Name}'",
        _ => $"'{Name}'",
    };

    public static TaintSource Argument(IParameterSymbol parameter) => new(TaintLabel.Argument, parameter.Ordinal, parameter.Name);
}
