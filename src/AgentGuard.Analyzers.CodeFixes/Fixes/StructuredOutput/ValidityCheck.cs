namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>The check between a structured answer and its use.</summary>
internal static class ValidityCheck
{
    /// <summary><c>if (!response.IsValid) { throw … }</c>, line by line, without the indentation of the place.</summary>
    public static IReadOnlyList<string> Lines(string response, string type, SyntaxNode at, SemanticModel model, string? thrown = null) =>
    [
        $"if (!{response}.IsValid)",
        "{",
        $"    {thrown ?? $"throw new {ExceptionAt(at, model)}(\"The model's answer is no valid {type}.\")"};",
        "}",
    ];

    /// <summary>What the code around catches for an answer that does not fit, if it does; what it throws by default otherwise.</summary>
    private static string ExceptionAt(SyntaxNode at, SemanticModel model)
    {
        var caught = at.Ancestors()
            .TakeWhile(node => node is not (MemberDeclarationSyntax and not GlobalStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<TryStatementSyntax>().Where(attempt => attempt.Block.Span.Contains(at.Span))
            .SelectMany(attempt => attempt.Catches).Select(handler => handler.Declaration?.Type).ToList();
        var json = caught.Find(type => type?.ToString().Split('.').Last() == "JsonException");
        return json is not null && !caught.Exists(type => type?.ToString().Split('.').Last() is null or "Exception" or nameof(InvalidOperationException))
            ? json.ToString()
            : ThrowIf.ExceptionAt(at, model);
    }
}
